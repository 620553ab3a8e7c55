"""Facts about the program itself: its parts with their licences, its notices, its changes."""
