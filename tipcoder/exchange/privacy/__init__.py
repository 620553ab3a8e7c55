"""What may leave: profiles, generalisation, proposals, small cells."""
