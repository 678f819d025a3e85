//! A package that takes its dependencies from wherever they are today.
