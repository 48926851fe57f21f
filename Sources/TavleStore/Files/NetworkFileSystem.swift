import Glibc

/// A file system that several machines share, where SQLite's locks and its write-ahead log cannot be relied on.
///
/// Sources: https://www.sqlite.org/wal.html, which asks that all who use a database be on the same machine, and
/// `filesystems(5)`.
public struct NetworkFileSystem: Hashable, Sendable {
  /// What people call it.
  public let name: String

  /// What people call them, by the type in the table of mounts.
  ///
  /// Those that are programs have `fuse.` before it.
  static let byType: [String: String] = [
    "nfs": "NFS", "nfs4": "NFS", "cifs": "SMB", "smb3": "SMB", "smbfs": "SMB", "9p": "9P",
    "afs": "AFS", "openafs": "AFS", "auristorfs": "AFS", "ceph": "Ceph", "coda": "Coda",
    "ncpfs": "NCP", "lustre": "Lustre", "beegfs": "BeeGFS", "gfs2": "GFS2", "ocfs2": "OCFS2",
    "gpfs": "GPFS", "panfs": "PanFS", "orangefs": "OrangeFS", "pvfs2": "OrangeFS",
    "glusterfs": "GlusterFS", "davfs": "WebDAV", "vboxsf": "vboxsf", "vmhgfs": "vmhgfs",
    "prl_fs": "prl_fs",
    "fuse.sshfs": "SSHFS", "fuse.glusterfs": "GlusterFS", "fuse.ceph": "Ceph",
    "fuse.ceph-fuse": "Ceph", "fuse.rclone": "rclone", "fuse.s3fs": "S3", "fuse.goofys": "S3",
    "fuse.mount-s3": "S3", "fuse.mountpoint-s3": "S3", "fuse.gcsfuse": "GCS",
    "fuse.blobfuse": "Azure", "fuse.blobfuse2": "Azure", "fuse.davfs": "WebDAV",
    "fuse.davfs2": "WebDAV", "fuse.curlftpfs": "FTP", "fuse.smbnetfs": "SMB",
    "fuse.gvfsd-fuse": "GVfs", "fuse.kio-fuse": "KIO", "fuse.onedriver": "OneDrive",
    "fuse.google-drive-ocamlfuse": "Google Drive", "fuse.mfs": "MooseFS",
    "fuse.moosefs": "MooseFS", "fuse.juicefs": "JuiceFS", "fuse.seadrive": "SeaDrive",
    "fuse.vmhgfs-fuse": "vmhgfs",
  ]

  /// The network file system a path without links lies on; `nil` for one of this machine.
  ///
  /// `mounts` is the text of `/proc/self/mounts`.
  init?(of path: String, mounts: String) {
    guard let type = Self.mountType(of: path, in: mounts), let name = Self.byType[type] else {
      return nil
    }
    self.name = name
  }

  /// The type of the mount a path lies on: that of the longest mount point above it; the last if there are several.
  static func mountType(of path: String, in mounts: String) -> String? {
    var found: (length: Int, type: String)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 2 else { continue }
      let point = unescaped(fields[1])
      guard point == "/" || path == point || path.hasPrefix(point + "/") else { continue }
      if point.utf8.count >= found?.length ?? 0 {
        found = (point.utf8.count, String(fields[2]))
      }
    }
    return found?.type
  }

  /// The kernel writes blanks, tabs, line ends and backslashes as three octal digits.
  private static func unescaped(_ text: Substring) -> String {
    let signs = [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
    return signs.reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}

extension Store {
  /// The network file system a board lies on, or would; `nil` for a file system of this machine, and for a server.
  ///
  /// Programs on two machines can damage each other's work there.
  public static func networkFileSystem(of location: StoreLocation) -> NetworkFileSystem? {
    guard case .file(let path) = location,
      let mounts = KernelFile(path: "/proc/self/mounts").text
    else { return nil }
    return NetworkFileSystem(of: BoardFile(path: path).nearestThere, mounts: mounts)
  }
}

extension BoardFile {
  /// The file without links, or the nearest folder above it that is there.
  fileprivate var nearestThere: String {
    if exists || path == "/" || path == "." { return realPath }
    return BoardFile(path: folder).nearestThere
  }
}
