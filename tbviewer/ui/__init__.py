"""The window: Qt widgets that observe one Session and never each other."""
