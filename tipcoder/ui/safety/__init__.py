"""Windows that keep a project safe: backups, passphrase, lock, reading only, and files that changed elsewhere."""
