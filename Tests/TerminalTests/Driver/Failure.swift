/// What a driver waited for in vain, with all that was there instead.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
