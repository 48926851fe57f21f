import TavleStore

extension Store {
  /// The files to watch for others' changes.
  var files: [String] {
    guard case .files(let files) = newsSource else { return [] }
    return files
  }
}
