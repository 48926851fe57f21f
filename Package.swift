// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

// Who may import what is explained in the DocC page TavleCore/Architecture and kept by HouseTests.
let package = Package(
  name: "tavle",
  // The libraries are products for the benchmarks, which are a package of their own.
  products: [.executable(name: "tavle", targets: ["tavle"])]
    + ["TavleCore", "TavleStore", "TavleTexts", "TavleUI", "TerminalKit"].map {
      .library(name: $0, targets: [$0])
    },
  traits: [
    .trait(
      name: "Postgres", description: "Boards on a PostgreSQL server; needs the header of libpq."),
    .default(enabledTraits: ["Postgres"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CPostgres"),
    .target(name: "TavleCore", swiftSettings: settings),
    .target(name: "TerminalKit", swiftSettings: settings),
    .target(name: "TavleTexts", dependencies: ["TavleCore"], swiftSettings: settings),
    .target(
      name: "TavleStore",
      dependencies: [
        "TavleCore", .product(name: "GRDB", package: "GRDB.swift"),
        .target(name: "CPostgres", condition: .when(traits: ["Postgres"])),
      ],
      swiftSettings: settings),
    .target(
      name: "TavleExchange", dependencies: ["TavleCore", "TavleTexts"], swiftSettings: settings),
    .target(
      name: "TerminalDevice", dependencies: ["TerminalKit", "CNcurses"], swiftSettings: settings),
    .target(
      name: "TavleUI", dependencies: ["TavleCore", "TavleTexts", "TerminalKit"],
      swiftSettings: settings),
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("tavle-dark.toml"), .embedInCode("tavle-light.toml"),
        .embedInCode("terminal.toml"), .embedInCode("mono.toml"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "tavle",
      dependencies: [
        "TavleCore", "TavleStore", "TavleTexts", "TavleExchange", "TerminalKit", "TerminalDevice",
        "TavleUI", "Themes", "TOMLKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["TavleCore", "TavleStore", "TavleTexts", "TavleUI", "TerminalKit"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "TavleCoreTests", dependencies: ["TavleCore", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "TavleStoreTests", dependencies: ["TavleStore", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "TavleTextsTests", dependencies: ["TavleTexts"], swiftSettings: settings),
    .testTarget(
      name: "TavleExchangeTests", dependencies: ["TavleExchange", "TavleTexts", "TestSupport"],
      exclude: ["Fixtures/trello-board.json", "Fixtures/trello-traps.json"], swiftSettings: settings
    ),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: settings),
    .testTarget(
      name: "TerminalDeviceTests", dependencies: ["TerminalDevice", "TerminalKit"],
      swiftSettings: settings),
    .testTarget(
      name: "TavleUITests",
      dependencies: ["TavleCore", "TavleTexts", "TavleUI", "TerminalKit", "TestSupport"],
      exclude: ["Golden"], swiftSettings: settings),
    .testTarget(
      name: "TavleCommandTests", dependencies: ["tavle", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["tavle", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "HouseTests",
      dependencies: ["TavleUI", "TavleTexts", "TerminalKit", "Themes", "tavle"],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
