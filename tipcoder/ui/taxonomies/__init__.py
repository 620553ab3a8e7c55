"""Parts of the page of taxonomies, and the dialogs by which they change."""
