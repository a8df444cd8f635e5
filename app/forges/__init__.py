"""GitHub, GitLab and the forge in memory, behind one port."""
