"""What keeps a project safe: backups, passphrase, lock, reading only, and files that changed elsewhere."""
