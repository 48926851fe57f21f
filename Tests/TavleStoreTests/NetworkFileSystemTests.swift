import Testing

@testable import TavleStore

@Suite struct `A network file system` {
  private let mounts = """
    overlay / overlay rw,relatime 0 0
    proc /proc proc rw 0 0
    /dev/sda1 /home ext4 rw 0 0
    server:/export /home/anne/team nfs4 rw,vers=4.2 0 0
    //nas/share /mnt/My\\040Files cifs rw 0 0
    anne@host: /mnt/ssh fuse.sshfs rw 0 0
    /dev/sdb1 /mnt/usb fuseblk rw 0 0
    gocryptfs /mnt/secret fuse.gocryptfs rw 0 0
    systemd-1 /net autofs rw 0 0
    nas:/a /net nfs rw 0 0
    nas:/b /mnt/local nfs rw 0 0
    tmpfs /mnt/local tmpfs rw 0 0
    //dos/c /mnt/back\\134slash smb3 rw 0 0
    C:\\134 /mnt/c 9p rw 0 0
    """

  @Test(arguments: [
    ("/home/anne/team/board.db", "NFS"), ("/home/anne/team", "NFS"),
    ("/home/anne/teams/board.db", nil), ("/home/anne/board.db", nil), ("/board.db", nil),
    ("/mnt/My Files/board.db", "SMB"), ("/mnt/My/board.db", nil), ("/mnt/ssh/a/b.db", "SSHFS"),
    ("/mnt/usb/b.db", nil), ("/mnt/secret/b.db", nil), ("/net/b.db", "NFS"),
    ("/mnt/local/b.db", nil), ("/mnt/back\\slash/b.db", "SMB"), ("/mnt/c/b.db", "9P"),
  ])
  func `is told by the mount a file lies on`(path: String, name: String?) {
    #expect(NetworkFileSystem(of: path, mounts: mounts)?.name == name)
  }

  @Test(arguments: ["", "\n\n", "garbage", "a b", "a /elsewhere nfs rw 0 0"])
  func `is not seen in a table that says nothing of the file`(mounts: String) {
    #expect(NetworkFileSystem(of: "/home/b.db", mounts: mounts) == nil)
  }

  @Test func `is looked for above a board that is not there yet, and not on servers`() throws {
    // Wherever the tests run, the kernel's own files are of this machine.
    #expect(Store.networkFileSystem(of: .file(path: "/proc/no/such/board.db")) == nil)
    #expect(Store.networkFileSystem(of: StoreLocation("postgres://host/db")) == nil)
  }
}
