"""What is counted over codings: completeness."""
