import Foundation
import Glibc
import TavleTexts

extension FileReason {
  /// The reason behind one of the system's error numbers.
  init(system number: CInt) {
    switch number {
    case ENOENT: self = .missing
    case ENOTDIR: self = .noFolder
    case EACCES, EPERM: self = .noPermission
    case EISDIR: self = .isFolder
    case EFBIG, EOVERFLOW: self = .tooLarge
    case ENOSPC, EDQUOT: self = .noRoom
    case EROFS: self = .readOnly
    default: self = .unknown
    }
  }

  /// The reason behind an error of Foundation, which may hold the system's.
  init(_ error: any Error) {
    let inner = (error as? CocoaError)?.underlying ?? error
    if let system = inner as? POSIXError {
      self.init(system: system.code.rawValue)
    } else {
      self.init((error as? CocoaError)?.code)
    }
  }

  private init(_ code: CocoaError.Code?) {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: self = .missing
    case .fileReadNoPermission, .fileWriteNoPermission: self = .noPermission
    case .fileReadTooLarge: self = .tooLarge
    case .fileWriteOutOfSpace: self = .noRoom
    case .fileWriteVolumeReadOnly: self = .readOnly
    default: self = .unknown
    }
  }
}
