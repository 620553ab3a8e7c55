"""What leaves a project and what comes in: checks of deliveries, consolidation, copies handed over."""
