public import TavleTexts

/// What the table of actions says about one action.
public struct ActionEntry: Sendable {
  /// The default keys, as in the keymap file; the first is the one shown.
  ///
  /// Two keys in a row have a blank between.
  public var keys: [String]
  /// Where it is valid.
  public var scope: Scope
  /// What must be there for it to do something.
  public var needs: Requirement
  /// Whether it changes the thing at once, so that `,` can repeat it on the next.
  public var isChange: Bool
  /// Under which heading help lists it.
  public var group: ActionGroup
}

/// The headings of help.
public enum ActionGroup: CaseIterable, Hashable, Sendable {
  case moving, places, posts, editing, people, dates, finding, many, out, removing, system
}

extension Action {
  /// The one place where keys, scope, hints and conditions of an action are written; help, hints, palette, keymap and
  /// the list of keys all come from here.
  public var entry: ActionEntry {
    switch self {
    case .up:
      ActionEntry(
        keys: ["up", "k"], scope: .list, needs: .nothing, isChange: false, group: .moving
      )
    case .down:
      ActionEntry(
        keys: ["down", "j"], scope: .list, needs: .nothing, isChange: false,
        group: .moving)
    case .left:
      ActionEntry(
        keys: ["left", "h"], scope: .list, needs: .nothing, isChange: false,
        group: .moving)
    case .right:
      ActionEntry(
        keys: ["right", "l"], scope: .list, needs: .nothing, isChange: false,
        group: .moving)
    case .pageUp:
      ActionEntry(
        keys: ["pgup", "ctrl-u", "ctrl-b"], scope: .list, needs: .nothing,
        isChange: false, group: .moving)
    case .pageDown:
      ActionEntry(
        keys: ["pgdn", "ctrl-d", "ctrl-f"], scope: .list, needs: .nothing,
        isChange: false, group: .moving)
    case .first:
      ActionEntry(
        keys: ["home", "g g"], scope: .list, needs: .nothing, isChange: false,
        group: .moving)
    case .last:
      ActionEntry(
        keys: ["end", "G", "g e"], scope: .list, needs: .nothing, isChange: false,
        group: .moving)
    case .stage1:
      ActionEntry(
        keys: ["1"], scope: .board, needs: .nothing, isChange: false, group: .moving)
    case .stage2:
      ActionEntry(
        keys: ["2"], scope: .board, needs: .nothing, isChange: false, group: .moving)
    case .stage3:
      ActionEntry(
        keys: ["3"], scope: .board, needs: .nothing, isChange: false, group: .moving)
    case .stage4:
      ActionEntry(
        keys: ["4"], scope: .board, needs: .nothing, isChange: false, group: .moving)
    case .nextPane:
      ActionEntry(
        keys: ["tab"], scope: .global, needs: .nothing, isChange: false, group: .moving)
    case .previousPane:
      ActionEntry(
        keys: ["shift-tab"], scope: .global, needs: .nothing, isChange: false,
        group: .moving)
    case .open:
      ActionEntry(
        keys: ["enter"], scope: .list, needs: .something, isChange: false,
        group: .moving)
    case .goBoard:
      ActionEntry(
        keys: ["g b"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goPeople:
      ActionEntry(
        keys: ["g p"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goToday:
      ActionEntry(
        keys: ["g t"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goPlan:
      ActionEntry(
        keys: ["g c"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goShoots:
      ActionEntry(
        keys: ["g s"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goFavours:
      ActionEntry(
        keys: ["g h"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goLog:
      ActionEntry(
        keys: ["g l"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goArchive:
      ActionEntry(
        keys: ["g a"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .goTrash:
      ActionEntry(
        keys: ["g d"], scope: .global, needs: .nothing, isChange: false, group: .places)
    case .moveLeft:
      ActionEntry(
        keys: ["<", "H", "shift-left"], scope: .card, needs: .post, isChange: true,
        group: .posts)
    case .moveRight:
      ActionEntry(
        keys: [">", "L", "shift-right"], scope: .card, needs: .post, isChange: true,
        group: .posts)
    case .moveUp:
      ActionEntry(
        keys: ["K", "shift-up"], scope: .card, needs: .post, isChange: true,
        group: .posts)
    case .moveDown:
      ActionEntry(
        keys: ["J", "shift-down"], scope: .card, needs: .post, isChange: true,
        group: .posts)
    case .moveTo:
      ActionEntry(
        keys: ["m"], scope: .card, needs: .post, isChange: false, group: .posts)
    case .new:
      ActionEntry(
        keys: ["n"], scope: .card, needs: .nothing, isChange: false, group: .editing)
    case .edit:
      ActionEntry(
        keys: ["e"], scope: .card, needs: .post, isChange: false, group: .editing)
    case .editExternal:
      ActionEntry(
        keys: ["E"], scope: .card, needs: .post, isChange: false, group: .editing)
    case .comment:
      ActionEntry(
        keys: ["c"], scope: .card, needs: .post, isChange: false, group: .editing)
    case .copyCard:
      ActionEntry(
        keys: ["C"], scope: .card, needs: .post, isChange: true, group: .editing)
    case .tags:
      ActionEntry(
        keys: ["#"], scope: .card, needs: .post, isChange: false, group: .editing)
    case .channels:
      ActionEntry(
        keys: ["p"], scope: .card, needs: .post, isChange: false, group: .editing)
    case .format:
      ActionEntry(
        keys: ["f"], scope: .card, needs: .post, isChange: false, group: .editing)
    case .priorityUp:
      ActionEntry(
        keys: ["+"], scope: .card, needs: .post, isChange: true, group: .editing)
    case .priorityDown:
      ActionEntry(
        keys: ["-"], scope: .card, needs: .post, isChange: true, group: .editing)
    case .tick:
      ActionEntry(
        keys: ["x"], scope: .card, needs: .checklist, isChange: true, group: .editing)
    case .assign:
      ActionEntry(
        keys: ["a"], scope: .helping, needs: .post, isChange: false, group: .people)
    case .ask:
      ActionEntry(
        keys: ["w"], scope: .helping, needs: .letter, isChange: false, group: .people)
    case .reply:
      ActionEntry(
        keys: ["r"], scope: .helping, needs: .ask, isChange: false, group: .people)
    case .thank:
      ActionEntry(
        keys: ["T"], scope: .helping, needs: .thanks, isChange: false, group: .people)
    case .tell:
      ActionEntry(
        keys: ["R"], scope: .helping, needs: .result, isChange: false, group: .people)
    case .followUp:
      ActionEntry(
        keys: ["I"], scope: .card, needs: .published, isChange: false, group: .people)
    case .tellOffice:
      ActionEntry(
        keys: ["N"], scope: .card, needs: .published, isChange: false, group: .people)
    case .tipReceipt:
      ActionEntry(keys: [], scope: .card, needs: .post, isChange: false, group: .people)
    case .tipPoster:
      ActionEntry(keys: [], scope: .global, needs: .nothing, isChange: false, group: .people)
    case .appears:
      ActionEntry(keys: ["i"], scope: .helping, needs: .post, isChange: false, group: .people)
    case .askConsent:
      ActionEntry(keys: ["O"], scope: .list, needs: .consent, isChange: false, group: .people)
    case .withdraw:
      ActionEntry(keys: ["W"], scope: .people, needs: .person, isChange: false, group: .people)
    case .editPerson:
      ActionEntry(
        keys: ["e"], scope: .people, needs: .person, isChange: false, group: .people)
    case .importPeople:
      ActionEntry(keys: [], scope: .global, needs: .nothing, isChange: false, group: .people)
    case .addPerson:
      ActionEntry(
        keys: ["n"], scope: .people, needs: .nothing, isChange: false, group: .people)
    case .raise:
      ActionEntry(
        keys: ["+"], scope: .people, needs: .personRow, isChange: true, group: .people)
    case .lower:
      ActionEntry(
        keys: ["-"], scope: .people, needs: .personRow, isChange: true, group: .people)
    case .wish:
      ActionEntry(
        keys: ["w"], scope: .people, needs: .personRow, isChange: true, group: .people)
    case .away:
      ActionEntry(
        keys: ["a"], scope: .people, needs: .person, isChange: false, group: .people)
    case .coverage:
      ActionEntry(
        keys: ["D"], scope: .people, needs: .nothing, isChange: false, group: .people)
    case .leave:
      ActionEntry(
        keys: ["d", "delete"], scope: .people, needs: .person, isChange: true,
        group: .people)
    case .addFavour:
      ActionEntry(
        keys: ["n"], scope: .favours, needs: .nothing, isChange: false, group: .people)
    case .editFavour:
      ActionEntry(
        keys: ["e"], scope: .favours, needs: .favour, isChange: false, group: .people)
    case .favourOn:
      ActionEntry(
        keys: [">", "L", "shift-right"], scope: .favours, needs: .favour, isChange: false,
        group: .people)
    case .favourBack:
      ActionEntry(
        keys: ["<", "H", "shift-left"], scope: .favours, needs: .favour, isChange: false,
        group: .people)
    case .endFavour:
      ActionEntry(
        keys: ["r"], scope: .favours, needs: .favour, isChange: false, group: .people)
    case .removeFavour:
      ActionEntry(
        keys: ["d", "delete"], scope: .favours, needs: .favour, isChange: false, group: .people)
    case .schedule:
      ActionEntry(
        keys: ["s"], scope: .card, needs: .post, isChange: false, group: .dates)
    case .today:
      ActionEntry(
        keys: ["t"], scope: .board, needs: .nothing, isChange: false, group: .dates)
    case .planView:
      ActionEntry(keys: ["v"], scope: .plan, needs: .nothing, isChange: false, group: .dates)
    case .planToday:
      ActionEntry(keys: ["t"], scope: .plan, needs: .nothing, isChange: false, group: .dates)
    case .pickUp:
      ActionEntry(keys: ["space"], scope: .plan, needs: .something, isChange: false, group: .dates)
    case .addShoot:
      ActionEntry(keys: ["n"], scope: .shoots, needs: .nothing, isChange: false, group: .dates)
    case .editShoot:
      ActionEntry(keys: ["e"], scope: .shoots, needs: .shoot, isChange: false, group: .dates)
    case .shootPosts:
      ActionEntry(keys: ["p"], scope: .shoots, needs: .shoot, isChange: false, group: .dates)
    case .shootSheet:
      ActionEntry(keys: ["S"], scope: .shoots, needs: .shoot, isChange: false, group: .dates)
    case .callOff:
      ActionEntry(
        keys: ["d", "delete"], scope: .shoots, needs: .shoot, isChange: false, group: .dates)
    case .filter:
      ActionEntry(
        keys: ["/"], scope: .global, needs: .filterable, isChange: false,
        group: .finding)
    case .clearFilter:
      ActionEntry(
        keys: ["F"], scope: .global, needs: .filter, isChange: false, group: .finding)
    case .waiting:
      ActionEntry(
        keys: ["M"], scope: .board, needs: .nothing, isChange: false, group: .finding)
    case .sort:
      ActionEntry(
        keys: ["S"], scope: .board, needs: .nothing, isChange: false, group: .finding)
    case .mark:
      ActionEntry(
        keys: ["space"], scope: .board, needs: .post, isChange: false, group: .many)
    case .markRange:
      ActionEntry(
        keys: ["v"], scope: .board, needs: .marks, isChange: false, group: .many)
    case .markAll:
      ActionEntry(
        keys: ["*"], scope: .board, needs: .post, isChange: false, group: .many)
    case .copyMarkdown:
      ActionEntry(keys: ["Y"], scope: .card, needs: .post, isChange: false, group: .out)
    case .openLink:
      ActionEntry(keys: ["o"], scope: .card, needs: .link, isChange: false, group: .out)
    case .exportScreen:
      ActionEntry(
        keys: ["X"], scope: .global, needs: .nothing, isChange: false, group: .out)
    case .trash:
      ActionEntry(
        keys: ["d", "delete"], scope: .card, needs: .post, isChange: false,
        group: .removing)
    case .archive:
      ActionEntry(
        keys: ["A"], scope: .card, needs: .post, isChange: false, group: .removing)
    case .restore:
      ActionEntry(
        keys: ["b"], scope: .card, needs: .putAway, isChange: true, group: .removing)
    case .undo:
      ActionEntry(
        keys: ["u"], scope: .global, needs: .nothing, isChange: false, group: .removing)
    case .redo:
      ActionEntry(
        keys: ["U", "ctrl-r"], scope: .global, needs: .nothing, isChange: false,
        group: .removing)
    case .palette:
      ActionEntry(
        keys: [":", "ctrl-p"], scope: .global, needs: .nothing, isChange: false,
        group: .system)
    case .help:
      ActionEntry(
        keys: ["?", "f1"], scope: .global, needs: .nothing, isChange: false,
        group: .system)
    case .actions:
      ActionEntry(
        keys: ["."], scope: .card, needs: .post, isChange: false, group: .system)
    case .repeatLast:
      ActionEntry(
        keys: [","], scope: .card, needs: .repeatable, isChange: false, group: .system)
    case .preview:
      ActionEntry(
        keys: ["P"], scope: .board, needs: .nothing, isChange: false, group: .system)
    case .shell:
      ActionEntry(
        keys: ["!"], scope: .global, needs: .nothing, isChange: false, group: .system)
    case .redraw:
      ActionEntry(
        keys: ["ctrl-l"], scope: .global, needs: .nothing, isChange: false,
        group: .system)
    case .back:
      ActionEntry(
        keys: ["esc"], scope: .global, needs: .nothing, isChange: false, group: .system)
    case .close:
      ActionEntry(
        keys: ["q"], scope: .global, needs: .nothing, isChange: false, group: .system)
    case .quit:
      ActionEntry(
        keys: ["ctrl-c"], scope: .global, needs: .nothing, isChange: false,
        group: .system)
    case .suspend:
      ActionEntry(
        keys: ["ctrl-z"], scope: .global, needs: .nothing, isChange: false,
        group: .system)
    case .toggleMouse:
      ActionEntry(
        keys: [], scope: .global, needs: .nothing, isChange: false, group: .system)
    case .start:
      ActionEntry(
        keys: [], scope: .global, needs: .emptyBoard, isChange: false, group: .system)
    case .chooseTheme:
      ActionEntry(
        keys: [], scope: .global, needs: .nothing, isChange: false, group: .system)
    case .chooseLanguage, .chooseCountry:
      ActionEntry(
        keys: [], scope: .global, needs: .nothing, isChange: false, group: .system)
    }
  }

  /// What the action is called.
  public func text(in texts: ActionTexts) -> ActionText {
    switch self {
    case .up: texts.up
    case .down: texts.down
    case .left: texts.left
    case .right: texts.right
    case .pageUp: texts.pageUp
    case .pageDown: texts.pageDown
    case .first: texts.first
    case .last: texts.last
    case .stage1: texts.stage1
    case .stage2: texts.stage2
    case .stage3: texts.stage3
    case .stage4: texts.stage4
    case .nextPane: texts.nextPane
    case .previousPane: texts.previousPane
    case .open: texts.open
    case .goBoard: texts.goBoard
    case .goPeople: texts.goPeople
    case .goToday: texts.goToday
    case .goPlan: texts.goPlan
    case .goShoots: texts.goShoots
    case .goFavours: texts.goFavours
    case .goLog: texts.goLog
    case .goArchive: texts.goArchive
    case .goTrash: texts.goTrash
    case .moveLeft: texts.moveLeft
    case .moveRight: texts.moveRight
    case .moveUp: texts.moveUp
    case .moveDown: texts.moveDown
    case .moveTo: texts.moveTo
    case .new: texts.new
    case .edit: texts.edit
    case .editExternal: texts.editExternal
    case .comment: texts.comment
    case .copyCard: texts.copyCard
    case .tags: texts.tags
    case .channels: texts.channels
    case .format: texts.format
    case .priorityUp: texts.priorityUp
    case .priorityDown: texts.priorityDown
    case .tick: texts.tick
    case .assign: texts.assign
    case .ask: texts.ask
    case .reply: texts.reply
    case .thank: texts.thank
    case .tell: texts.tell
    case .followUp: texts.followUp
    case .tellOffice: texts.tellOffice
    case .tipReceipt: texts.tipReceipt
    case .tipPoster: texts.tipPoster
    case .appears: texts.appears
    case .askConsent: texts.askConsent
    case .withdraw: texts.withdraw
    case .editPerson: texts.editPerson
    case .addPerson: texts.addPerson
    case .importPeople: texts.importPeople
    case .raise: texts.raise
    case .lower: texts.lower
    case .wish: texts.wish
    case .away: texts.away
    case .coverage: texts.coverage
    case .leave: texts.leave
    case .addFavour: texts.addFavour
    case .editFavour: texts.editFavour
    case .favourOn: texts.favourOn
    case .favourBack: texts.favourBack
    case .endFavour: texts.endFavour
    case .removeFavour: texts.removeFavour
    case .schedule: texts.schedule
    case .today: texts.today
    case .planView: texts.planView
    case .planToday: texts.planToday
    case .pickUp: texts.pickUp
    case .addShoot: texts.addShoot
    case .editShoot: texts.editShoot
    case .shootPosts: texts.shootPosts
    case .shootSheet: texts.shootSheet
    case .callOff: texts.callOff
    case .filter: texts.filter
    case .clearFilter: texts.clearFilter
    case .waiting: texts.waiting
    case .sort: texts.sort
    case .mark: texts.mark
    case .markRange: texts.markRange
    case .markAll: texts.markAll
    case .copyMarkdown: texts.copyMarkdown
    case .openLink: texts.openLink
    case .exportScreen: texts.exportScreen
    case .trash: texts.trash
    case .archive: texts.archive
    case .restore: texts.restore
    case .undo: texts.undo
    case .redo: texts.redo
    case .palette: texts.palette
    case .help: texts.help
    case .actions: texts.actions
    case .repeatLast: texts.repeatLast
    case .preview: texts.preview
    case .shell: texts.shell
    case .redraw: texts.redraw
    case .back: texts.back
    case .close: texts.close
    case .quit: texts.quit
    case .suspend: texts.suspend
    case .toggleMouse: texts.toggleMouse
    case .start: texts.start
    case .chooseTheme: texts.chooseTheme
    case .chooseLanguage: texts.chooseLanguage
    case .chooseCountry: texts.chooseCountry
    }
  }
}
