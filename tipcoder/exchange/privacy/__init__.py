"""Privacy of what leaves: profiles, generalisation, proposed terms, small cells."""
