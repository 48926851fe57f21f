extension ConnectionTexts {
  static let english = ConnectionTexts(
    offline: "No connection", slow: "Waiting for the server",
    notDoneOffline: "Not done: no connection. It is tried again all the time",
    notDoneSlow: "Not done: the change before it is still on its way",
    back: "Connected again",
    quitUnsaved: "The last change is not saved yet. Quit all the same?")
}
