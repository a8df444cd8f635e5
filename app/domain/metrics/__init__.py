"""What documents, issues and the event log add up to: pure figures, never one per person."""
