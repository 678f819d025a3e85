// A file that no target has.
