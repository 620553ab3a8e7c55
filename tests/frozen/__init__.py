"""The one-folder build, tried as a person would: `python -m tests.frozen.click_through FOLDER`."""
