extension ConnectionTexts {
  static let english = ConnectionTexts(
    offline: "No connection", slow: "Waiting for the server",
    notDoneOffline: "Not done: no connection. Press it again when it is back",
    notDoneSlow: "Not done: the change before it is still on its way",
    back: "Connected again",
    replaced: "The board was replaced by another one",
    quitUnsaved: "The last change is not saved yet. Quit all the same?",
    unsaved: "The last change may not be saved; `tavle log` shows whether it is",
    notCopied: "Not copied: the notes and captions cannot be read just now")
}
