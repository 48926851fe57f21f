// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// A program of benchmarks; run with `swift package benchmark` in this folder.
func benchmarks(_ name: String, _ products: [String]) -> Target {
  .executableTarget(
    name: name,
    dependencies: products.map { .product(name: $0, package: "tavle") } + [
      .product(name: "Benchmark", package: "benchmark"), "SampleBoard",
    ],
    path: "Benchmarks/\(name)", swiftSettings: settings,
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

// A package of its own, so that a user's build does not carry what only benchmarks need.
let package = Package(
  name: "tavle-benchmarks",
  dependencies: [
    .package(name: "tavle", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", exact: "1.38.1", traits: []),
  ],
  targets: [
    .target(
      name: "SampleBoard", dependencies: [.product(name: "TavleCore", package: "tavle")],
      path: "SampleBoard", swiftSettings: settings),
    benchmarks("Board", ["TavleCore"]),
    benchmarks("Screen", ["TavleCore", "TavleTexts", "TerminalKit", "TavleUI"]),
    benchmarks("Store", ["TavleCore", "TavleStore"]),
    // Not run by the plugin, as it needs a server: `swift run -c release Team`.
    .executableTarget(
      name: "Team",
      dependencies: ["SampleBoard"]
        + ["TavleCore", "TavleStore"].map { .product(name: $0, package: "tavle") },
      path: "Team", swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
