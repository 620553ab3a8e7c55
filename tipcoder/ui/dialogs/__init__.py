"""Questions to the person: base classes of dialogs; `shown` opens one, waits, and lets it go."""
