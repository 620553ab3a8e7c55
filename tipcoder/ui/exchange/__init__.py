"""Exchange in the window: checks of deliveries, consolidation, copies handed over."""
