"""Windows in which two experts settle a case: its differences beside the judgment, and its pairs of rows."""
