/// The themes tavle comes with: the same files users write, the first of them the default.
public let builtInThemes: [(name: String, text: String)] = [
  ("tavle-dark", String(decoding: PackageResources.tavle_dark_toml, as: UTF8.self)),
  ("tavle-light", String(decoding: PackageResources.tavle_light_toml, as: UTF8.self)),
  ("terminal", String(decoding: PackageResources.terminal_toml, as: UTF8.self)),
  ("mono", String(decoding: PackageResources.mono_toml, as: UTF8.self)),
]
