#!/bin/sh
# A disk that becomes full, page by page: every change is there whole, or refused and not there at all.
# Needs the right to mount a small disk in memory (root) and a built program: src/test/sh/full-disk.sh
set -eu
cd "$(dirname "$0")/../../.."
home=$PWD
disk=$(mktemp -d)
mount -t tmpfs -o size=600k tmpfs "$disk"
trap 'cd /; umount "$disk"; rmdir "$disk"' EXIT
run() { java -XX:TieredStopAtLevel=1 -cp "$home/target/classes:$home/target/lib/*" interligne.Interligne "$@"; }
cd "$disk"
run init . 2>/dev/null
for n in 1 2 3 4 5 6 7 8 9; do printf 'Sentence number %s stands alone here.\n\n' $n; done >page.txt
run ingest page.txt --to fr --id page --as ana >/dev/null
taken=0 refused=0 wrong=0 last=""
for pages in 12 11 10 9 8 7 6 5 4 3 2 1 0; do
    for verb in translate ingest note; do
        free=$(df -k . | awk 'NR == 2 { print $4 }')
        fill=$((free - 4 * pages))
        [ $fill -gt 0 ] && dd if=/dev/zero of=filler bs=1k count=$fill 2>/dev/null
        text="Phrase $pages."
        case $verb in
        translate) set -- translate --article page s0001 "$text" --as ana ;;
        note) set -- note --article page s0002 "$text" --as ana ;;
        ingest) printf 'Another sentence %s is here.\n' $pages >>page.txt || true
                set -- ingest page.txt --id page --as ana ;;
        esac
        before=$(cat translations/page/*.json | cksum)
        if run "$@" >/dev/null 2>&1; then
            taken=$((taken + 1))
            [ $verb != translate ] || last=$text
        else
            refused=$((refused + 1))
            after=$(cat translations/page/*.json | cksum)
            [ "$before" = "$after" ] || { [ $verb = ingest ] && echo "$verb with $pages pages: refused, but files differ"; }
        fi
        rm -f filler
        run doctor >/dev/null 2>&1 || { wrong=$((wrong + 1)); echo "$verb with $pages pages: damage"; run doctor | grep -v '^ok'; }
        [ -z "$last" ] || grep -q "$last" translations/page/fr.json || { wrong=$((wrong + 1)); echo "$verb with $pages pages: lost $last"; }
        find . -name '*.interligne-tmp' | grep . && echo "a temporary file is left" || true
    done
done
echo "$taken changes taken, $refused refused, $wrong wrong"
[ $wrong = 0 ]
