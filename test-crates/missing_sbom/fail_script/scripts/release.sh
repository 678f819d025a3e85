#!/bin/sh
set -eu
cargo deb --output out  #~ missing_sbom
