"""What explains the app to the person in front of it; loaded when it is first asked for."""
