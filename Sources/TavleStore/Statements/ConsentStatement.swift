/// Statements about what colleagues said about being seen or heard.
enum ConsentStatement: Statement {
  case insert, delete, byID, all, byContributor
  case insertChannel, channels, allChannels

  private static let columns =
    """
    id, contributor, medium, purpose, post, answer, said_on, until_day, proof, proof_at, author, \
    wording, guardian, guardian_contact, ground, note
    """

  var sql: String {
    switch self {
    case .insert:
      """
      INSERT INTO consent (\(Self.columns)) VALUES
        ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
      """
    case .delete: "DELETE FROM consent WHERE id = $1"
    case .byID: "SELECT \(Self.columns) FROM consent WHERE id = $1"
    case .all: "SELECT \(Self.columns) FROM consent ORDER BY id"
    case .byContributor: "SELECT id FROM consent WHERE contributor = $1 ORDER BY id"
    case .insertChannel:
      "INSERT INTO consent_channel (consent, position, channel) VALUES ($1, $2, $3)"
    case .channels:
      "SELECT consent, channel FROM consent_channel WHERE consent = $1 ORDER BY position"
    case .allChannels: "SELECT consent, channel FROM consent_channel ORDER BY consent, position"
    }
  }
}
