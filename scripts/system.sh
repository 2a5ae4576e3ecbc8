# Sourced by run, test and bench: what the system has to have.

# The Rust toolchain cannot be guessed at.
need_rust() {
    command -v cargo >/dev/null && return
    echo "There is no Rust toolchain. Install Rust 1.95 or later as https://www.rust-lang.org/tools/install says, then try again." >&2
    exit 1
}

# Installs the Debian packages that are missing, and says so before; on other systems it prints their names.
need_packages() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        echo "This system has no apt. Wayside needs what Debian calls: $*" >&2
        echo "Going on, in the hope that they are there under other names." >&2
        return
    fi
    local package missing=() as_root=()
    for package in "$@"; do
        dpkg-query --show --showformat='${db:Status-Abbrev}\n' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ]; then
        as_root=(sudo)
    fi
    echo "Installing with apt: ${missing[*]}" >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update --quiet >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "${missing[@]}" >&2
}
