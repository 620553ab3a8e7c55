"""What a question is answered with: one file for each kind of input."""
