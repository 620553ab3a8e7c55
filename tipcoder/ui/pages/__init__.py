"""What the window shows one of at a time."""
