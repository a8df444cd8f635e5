"""What services ask of the world outside, in our words."""
