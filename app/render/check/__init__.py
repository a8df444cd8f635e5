"""What a check found, in the formats of people, forges and programs: findings to text."""
