"""Help in the program: its pages, a window that shows and searches them, and which of them belongs to a place."""
