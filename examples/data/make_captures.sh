#!/usr/bin/env bash
# Makes the captures of this folder: real clients talk to real servers over a pair of virtual interfaces between two network
# namespaces of this script's own. Nothing leaves them. Needs root and: iproute2, ethtool, tcpdump, dumpcap, nginx, curl,
# openssl, dnsmasq, dig, iperf3, sshd, ssh-keyscan, ping, and Python with bpfkit (for vlan_tag.bpf.c).
#
#   sudo examples/data/make_captures.sh [FOLDER]        default: the folder of this script
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=${1:-$here}
python=${PYTHON:-python3}
client=bpfkit-client server=bpfkit-server
work=$(mktemp -d /tmp/bpfkit-captures.XXXXXX)
processes=()

in_client() { ip netns exec "$client" "$@"; }
in_server() { ip netns exec "$server" "$@"; }

cleanup() {
    set +e
    for pid in "${processes[@]}"; do kill "$pid" 2>/dev/null; done
    wait "${processes[@]}" 2>/dev/null
    ip netns del "$client" 2>/dev/null
    ip netns del "$server" 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT

# --- the two namespaces and the link ------------------------------------------------------------

network() {
    ip netns del "$client" 2>/dev/null || true
    ip netns del "$server" 2>/dev/null || true
    ip netns add "$client"
    ip netns add "$server"
    ip link add bkc0 netns "$client" address 02:00:0a:09:00:02 type veth \
        peer name bks0 netns "$server" address 02:00:0a:09:00:01
    in_client ip addr add 10.9.0.2/16 dev bkc0
    # more clients: one to block by address, two inside a blocked prefix of which one is an exception
    for address in 10.9.0.66 10.9.1.7 10.9.1.8; do in_client ip addr add "$address/16" dev bkc0; done
    in_client ip -6 addr add fd09::2/64 dev bkc0 nodad
    in_server ip addr add 10.9.0.1/16 dev bks0
    in_server ip -6 addr add fd09::1/64 dev bks0 nodad
    for end in "$client bkc0" "$server bks0"; do
        set -- $end
        ip -n "$1" link set lo up
        ip -n "$1" link set "$2" up
        # packets as they would be on a wire: whole checksums, nothing longer than the MTU
        ip netns exec "$1" ethtool -K "$2" tx off rx off tso off gso off gro off >/dev/null
    done
    in_client ping -c 1 -W 5 10.9.0.1 >/dev/null
    in_client ping -6 -c 1 -W 5 fd09::1 >/dev/null
}

# Commands in the background stand in full: $! of a function would be a subshell.
# --- the servers ----------------------------------------------------------------------------------

servers() {
    mkdir -p "$work/www" "$work/logs"
    printf '<!doctype html><title>bpfkit</title><p>It works.\n' >"$work/www/index.html"
    head -c 6000 /dev/zero | tr '\0' 'x' >"$work/www/page.txt"
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 \
        -subj /CN=web.example -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
    chmod -R a+rX "$work"
    cat >"$work/nginx.conf" <<CONF
user root; daemon off; pid $work/nginx.pid; error_log $work/logs/error.log;
events { worker_connections 64; }
http {
    access_log off; client_body_temp_path $work/body; proxy_temp_path $work/proxy;
    fastcgi_temp_path $work/fastcgi; uwsgi_temp_path $work/uwsgi; scgi_temp_path $work/scgi;
    server {
        listen 80; listen [::]:80; listen 443 ssl; listen [::]:443 ssl;
        ssl_certificate $work/cert.pem; ssl_certificate_key $work/key.pem;
        root $work/www;
    }
}
CONF
    ip netns exec "$server" nginx -c "$work/nginx.conf" -p "$work" & processes+=($!)
    ip netns exec "$server" dnsmasq --keep-in-foreground --conf-file=/dev/null --no-resolv --no-hosts \
        --bind-interfaces --listen-address=10.9.0.1 --listen-address=fd09::1 \
        --address=/web.example/10.9.0.1 --address=/web.example/fd09::1 \
        --txt-record=web.example,"made in a namespace" --mx-host=web.example,mail.example,10 \
        --local=/example/ --user=root --pid-file="$work/dnsmasq.pid" & processes+=($!)
    ip netns exec "$server" iperf3 --server >/dev/null 2>&1 & processes+=($!)
    ssh-keygen -q -t ed25519 -N '' -f "$work/host_key"
    mkdir -p /run/sshd
    ip netns exec "$server" "$(command -v sshd)" -D -f /dev/null -h "$work/host_key" -p 22 \
        -o PidFile="$work/sshd.pid" -o UsePAM=no & processes+=($!)
    wait_for 80; wait_for 443; wait_for 22; wait_for 53; wait_for 5201
}

wait_for() { # PORT
    for _ in $(seq 100); do
        if in_server ss -Htln "sport = :$1" | grep -q .; then return; fi
        sleep 0.1
    done
    echo "no server came up on port $1" >&2
    exit 1
}

# --- captures ---------------------------------------------------------------------------------------

record() { # FILE COMMAND...: what crosses the link while COMMAND runs
    local file=$1 pid; shift
    ip netns exec "$server" tcpdump --immediate-mode -Z root -i bks0 -U -w "$work/$file" 2>"$work/tcpdump.log" & pid=$!
    until grep -q 'listening on' "$work/tcpdump.log" 2>/dev/null; do sleep 0.05; done
    "$@"
    sleep 0.5
    kill "$pid"; wait "$pid" || true
    cp "$work/$file" "$out/$file"
}

get() { in_client curl --silent --show-error --insecure --max-time 10 --output /dev/null "$@"; }

web() {
    get http://10.9.0.1/
    get http://10.9.0.1/page.txt
    get http://10.9.0.1/missing
    get https://10.9.0.1/page.txt
    for address in 10.9.0.66 10.9.1.7 10.9.1.8; do get --interface "$address" http://10.9.0.1/; done
    get 'http://[fd09::1]/page.txt'
    get 'https://[fd09::1]/'
}

dns() {
    for address in 10.9.0.1 fd09::1; do
        for question in "web.example A" "web.example AAAA" "web.example TXT" "web.example MX" "nothing.example A"; do
            # shellcheck disable=SC2086
            in_client dig +tries=1 +time=2 @"$address" $question >/dev/null
        done
        in_client dig +tcp +tries=1 +time=2 @"$address" web.example A >/dev/null
    done
}

iperf() {
    in_client iperf3 --client 10.9.0.1 --length 4K --bytes 40K >/dev/null
    in_client iperf3 --client fd09::1 --length 4K --bytes 16K --reverse >/dev/null
    in_client iperf3 --client 10.9.0.1 --udp --bytes 20K --length 900 >/dev/null
}

pings() {
    in_client ping -c 3 -i 0.2 10.9.0.1 >/dev/null
    in_client ping -c 2 -i 0.2 -s 1400 10.9.0.1 >/dev/null
    in_client ping -c 2 -i 0.2 -s 3000 10.9.0.1 >/dev/null # three fragments
    in_client ping -6 -c 3 -i 0.2 fd09::1 >/dev/null
}

tagged() {
    "$python" - "$here/vlan_tag.bpf.c" "$work/vlan_tag.o" <<'PYTHON'
import sys
from pathlib import Path
from bpfkit.lang.c import compile_c
Path(sys.argv[2]).write_bytes(compile_c(Path(sys.argv[1])))
PYTHON
    for end in "$client bkc0" "$server bks0"; do
        set -- $end
        ip netns exec "$1" tc qdisc add dev "$2" clsact
        ip netns exec "$1" tc filter add dev "$2" egress bpf da obj "$work/vlan_tag.o" sec tc/push
        ip netns exec "$1" tc filter add dev "$2" ingress bpf da obj "$work/vlan_tag.o" sec tc/pop
    done
    record vlan.pcap over_vlan
    in_client tc qdisc del dev bkc0 clsact
    in_server tc qdisc del dev bks0 clsact
}

over_vlan() {
    in_client ping -c 2 -i 0.2 10.9.0.1 >/dev/null
    get http://10.9.0.1/
    get 'http://[fd09::1]/'
    in_client dig +tries=1 +time=2 @10.9.0.1 web.example A >/dev/null
}

# pcapng, with two interfaces: ssh over the link, and a request that never leaves the server
several() {
    local pid
    ip netns exec "$server" dumpcap -q -i bks0 -i lo -w "$work/ssh.pcapng" 2>"$work/dumpcap.log" & pid=$!
    until grep -q '^File:' "$work/dumpcap.log" 2>/dev/null; do sleep 0.05; done
    sleep 0.5
    in_client ssh-keyscan -T 5 10.9.0.1 >/dev/null 2>&1
    in_server curl --silent --output /dev/null http://127.0.0.1/
    sleep 1
    kill "$pid"; wait "$pid" || true
    cp "$work/ssh.pcapng" "$out/ssh.pcapng"
}

network
servers
record web.pcap web
record dns.pcap dns
record iperf.pcap iperf
record ping.pcap pings
several
tagged
chmod 644 "$out"/*.pcap "$out"/*.pcapng
ls -l "$out"
