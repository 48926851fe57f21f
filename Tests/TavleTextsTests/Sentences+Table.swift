import TavleCore
import TavleTexts

// The sentences that take values, by what they take.

extension Sentences {
  typealias OfOne = KeyPath<Texts, @Sendable (String) -> String>
  typealias OfTwo = KeyPath<Texts, @Sendable (String, String) -> String>
  typealias OfThree = KeyPath<Texts, @Sendable (String, String, String) -> String>
  typealias OfCount = KeyPath<Texts, @Sendable (Int) -> String>
  typealias FailureOfOne = KeyPath<Texts, @Sendable (String) -> FailureText>
  typealias FailureOfTwo = KeyPath<Texts, @Sendable (String, String) -> FailureText>
  typealias FailureOfCount = KeyPath<Texts, @Sendable (Int) -> FailureText>

  static var ofOne: [OfOne] {
    [
      \.board.emptyTip, \.board.emptyNeeds, \.board.emptyScheduled, \.board.emptyPublished,
      \.board.nothingFits, \.board.from, \.board.needed, \.board.filtered, \.board.sorted,
      \.commands.undone, \.commands.redone, \.commands.noScreen, \.commands.written,
      \.commands.backedUp, \.commands.restored, \.commands.from, \.commands.imports.heading,
      \.commands.imports.name, \.done.changed, \.done.nowIn, \.done.copied,
      \.done.restored, \.done.reordered, \.done.unplanned, \.done.noteChanged,
      \.done.captionChanged, \.done.commented, \.done.undid, \.done.redid, \.done.ticked,
      \.done.unticked,
      \.conflicts.changed, \.conflicts.takeTheirs, \.conflicts.keepBoth, \.done.recorded,
      \.done.theme, \.errors.noSuchKey, \.log.titleOf,
      \.log.nothingFits, \.log.undid, \.log.redid, \.log.added, \.log.removed, \.log.reordered,
      \.log.untagged, \.log.unchose, \.log.unformed, \.log.uncredited, \.log.unplanned,
      \.log.unpublished, \.log.untimed, \.log.linked, \.log.unlinked, \.log.relinked,
      \.log.checklist, \.log.noted, \.log.unnoted, \.log.captioned, \.log.uncaptioned,
      \.log.commented, \.log.uncommented, \.log.personAdded, \.log.personRemoved,
      \.log.personRenamed, \.log.personLeft, \.log.personBack, \.log.boardRenamed, \.people.empty,
      \.people.nothingFits, \.people.nobody, \.people.lastAsked, \.people.neededBy,
      \.people.topic, \.people.languageOf, \.people.wish, \.people.added, \.people.changed,
      \.people.isBack, \.post.since, \.post.published, \.post.sourceOf, \.post.minutesOf,
      \.post.itemOf, \.post.linkOf, \.post.noteOf, \.post.captionOf, \.post.removedItem,
      \.post.removedLink, \.post.removedComment, \.post.movedItem, \.prompts.newPost,
      \.prompts.plan, \.prompts.publish, \.prompts.moveTo, \.prompts.channels, \.prompts.tags,
      \.prompts.format, \.prompts.role, \.prompts.comment, \.prompts.whichText,
      \.prompts.whichAsk, \.prompts.notADate, \.prompts.takesNew, \.prompts.notNow,
      \.prompts.priority, \.prompts.dayNow, \.prompts.noSuchDay, \.prompts.newChannel,
      \.prompts.notOnRoster,
      \.session.copiedToFile, \.session.saved, \.session.notSaved, \.session.kept,
      \.session.notStarted,
      \.session.failedUnchanged, \.session.openedLink,
      \.session.noBrowser, \.safety.until, \.safety.goneOn, \.safety.notBackedUp,
      \.safety.onNetwork, \.safety.passwordsUnread,
    ]
  }

  static var ofTwo: [OfTwo] {
    [
      \.commands.imports.askStage, \.commands.imports.inboxRefused, \.done.added, \.done.moved,
      \.done.planned,
      \.done.roleOpened, \.log.moved, \.log.renamed, \.log.tagged, \.log.chose, \.log.formed,
      \.log.prioritized, \.log.credited, \.log.planned, \.log.published, \.log.timed,
      \.log.itemTicked, \.log.itemUnticked, \.log.itemAdded, \.log.itemRemoved, \.log.roleOpened,
      \.log.askRemoved, \.log.askChanged, \.people.onlyOne, \.people.skill, \.people.skillRemoved,
      \.people.noLevel, \.post.removedAsk, \.prompts.reply, \.session.failed,
    ]
  }

  static var ofThree: [OfThree] {
    [
      \.done.assigned, \.log.assigned, \.log.unassigned, \.log.recorded, \.people.addedFor,
      \.people.skillSet, \.session.keyConflict,
    ]
  }

  static var ofCount: [OfCount] {
    [
      \.board.marked, \.commands.imports.cards, \.commands.imports.skipped,
      \.commands.imports.inboxTaken, \.commands.imports.membersBecameAsks,
      \.commands.imports.oldAsksSettled, \.commands.imports.scheduledWithoutDay,
      \.commands.imports.titlesCut, \.commands.imports.titlesFromNote,
      \.commands.imports.publishedDayFromLastActivity, \.commands.imports.labelsBecameChannels,
      \.commands.imports.commentsWithoutAuthor, \.done.posts, \.people.askedInMonth,
      \.people.running, \.prompts.canDoThis, \.prompts.lastAsked, \.prompts.found, \.words.week,
      \.words.shortDays, \.words.shortWeeks, \.words.shortYears, \.words.minutes,
      \.prompts.restToNote, \.commands.copying,
    ]
  }

  /// Limits, and what is only said of two or more.
  static var ofSeveral: [OfCount] {
    [
      \.words.inDays, \.words.daysAgo, \.log.posts, \.log.people, \.log.manyChanges,
      \.errors.tooLong, \.commands.imports.actionsMayBeMissing,
    ]
  }

  /// What a Trello board may have that has no place here, as scripts are told of it.
  static var leftBehindKinds: [String] {
    [
      "startDates", "completedMarks", "votes", "stickers", "customFields", "covers", "powerUps",
      "locations", "reactions", "otherActions", "boardDescription", "membersWithoutCard",
      "unknownMembers", "commentsOnMissingCards", "emptyComments", "attachmentsWithoutAddress",
      "checklistItemDetails", "separators", "emptyCards", "emptyLabels", "unreadableEntries",
    ]
  }

  static var failuresOfOne: [FailureOfOne] {
    [
      \.commands.failures.nothingToEdit, \.commands.failures.notANumber,
      \.commands.failures.notADay, \.commands.failures.notMinutes,
      \.commands.failures.refused, \.commands.failures.notMail, \.commands.failures.sameName,
      \.commands.failures.fileExists, \.commands.failures.notAnAddress,
      \.commands.failures.internalFault, \.commands.failures.store.noPermission,
      \.commands.failures.store.readOnly, \.commands.failures.store.missing,
      \.commands.failures.store.notADatabase, \.commands.failures.store.locked,
      \.commands.failures.store.diskFull, \.commands.failures.store.unsupported,
      \.commands.failures.store.notEmpty, \.commands.failures.store.sameBoard,
      \.commands.failures.addressAsCommand, \.commands.failures.addressAsFile,
      \.commands.failures.store.gone,
      \.commands.failures.store.other, \.commands.failures.store.server.libraryMissing,
      \.commands.failures.store.server.badAddress, \.commands.failures.store.server.unconfirmed,
      \.commands.failures.store.server.interrupted,
      \.commands.failures.store.server.pooled, \.safety.onlyForReading,
      \.commands.imports.unknownKind,
      \.commands.imports.notTrello, \.commands.imports.notABoard, \.commands.imports.badMapping,
    ]
  }

  static var failuresOfTwo: [FailureOfTwo] {
    [
      \.commands.failures.store.damaged, \.commands.failures.store.changedSince,
      \.commands.failures.store.server.unreachable, \.commands.failures.store.server.loginRefused,
      \.commands.failures.store.server.notAllowed, \.commands.failures.store.server.noDatabase,
    ]
  }

  static var failuresOfCount: [FailureOfCount] {
    [
      \.commands.failures.noSuchPost, \.commands.failures.notPutAway,
      \.commands.failures.store.noSuchEntry, \.commands.imports.notJSON,
    ]
  }
}
