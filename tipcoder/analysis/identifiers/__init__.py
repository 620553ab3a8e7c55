"""What in a text looks as if it identified a person."""
