package vn.haidang.signature.tests.support;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes documents at random, the same way for the same seed. */
public final class Mutator {

    private final Random random;

    public Mutator(long seed) {
        random = new Random(seed);
    }

    /** A number below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** One to three changes of bytes, wherever they fall. */
    public byte[] bytes(byte[] original) {
        byte[] changed = original;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = changed.length == 0 ? changed : once(changed);
        }
        return changed;
    }

    private byte[] once(byte[] original) {
        int at = random.nextInt(original.length);
        int length = Math.min(original.length - at, 1 + random.nextInt(random.nextInt(10) == 0 ? 200 : 4));
        byte[] part = Arrays.copyOfRange(original, at, at + length);
        return switch (random.nextInt(9)) {
            case 0 -> flipped(original, at);
            case 1 -> joined(original, at, random(length), at);
            case 2 -> joined(original, at, new byte[0], at + length);
            case 3 -> joined(original, at, part, at);
            case 4 -> joined(original, at, random(length), at + length);
            case 5 -> moved(original, at, length);
            case 6 -> joined(original, at, new byte[]{(byte) (original[at] + 1)}, at + 1);
            case 7 -> joined(original, at, original[at] >= '0' && original[at] <= 'z'
                    ? new byte[]{(byte) ('0' + random.nextInt(75))}
                    : new byte[]{(byte) random.nextInt()}, at + 1);
            default -> random.nextInt(20) == 0 ? Arrays.copyOf(original, at) : flipped(original, at);
        };
    }

    private byte[] flipped(byte[] original, int at) {
        byte[] changed = original.clone();
        changed[at] ^= (byte) (1 << random.nextInt(8));
        return changed;
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A part taken out and put in elsewhere. */
    private byte[] moved(byte[] original, int at, int length) {
        byte[] rest = joined(original, at, new byte[0], at + length);
        int to = rest.length == 0 ? 0 : random.nextInt(rest.length);
        return joined(rest, to, Arrays.copyOfRange(original, at, at + length), to);
    }

    private static byte[] joined(byte[] original, int head, byte[] middle, int tail) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(original, 0, head);
        out.writeBytes(middle);
        out.write(original, tail, original.length - tail);
        return out.toByteArray();
    }

    /** A change of XML that leaves it well formed more often than not: tags and texts moved, doubled, dropped, exchanged. */
    public byte[] markup(byte[] original) {
        List<String> pieces = new ArrayList<>(
                List.of(new String(original, StandardCharsets.UTF_8).split("(?=<)|(?<=>)")));
        int from = random.nextInt(pieces.size());
        int to = Math.min(pieces.size(), from + 1 + random.nextInt(6));
        List<String> part = new ArrayList<>(pieces.subList(from, to));
        switch (random.nextInt(5)) {
            case 0 -> pieces.addAll(random.nextInt(pieces.size()), part);
            case 1 -> {
                pieces.subList(from, to).clear();
                pieces.addAll(pieces.isEmpty() ? 0 : random.nextInt(pieces.size()), part);
            }
            case 2 -> pieces.subList(from, to).clear();
            case 3 -> pieces.set(from, new String(bytes(pieces.get(from).getBytes(StandardCharsets.UTF_8)),
                    StandardCharsets.UTF_8));
            default -> pieces.addAll(random.nextInt(pieces.size()), element(pieces));
        }
        return String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    }

    /** A whole element of the document, or one that it does not have. */
    private List<String> element(List<String> pieces) {
        for (int tries = 0; tries < 10; tries++) {
            int start = random.nextInt(pieces.size());
            String tag = pieces.get(start);
            if (tag.matches("<[A-Za-z][^>]*[^/]>")) {
                String end = "</" + tag.substring(1).split("[ >]")[0] + ">";
                int stop = pieces.subList(start, pieces.size()).indexOf(end);
                if (stop > 0) {
                    return new ArrayList<>(pieces.subList(start, start + stop + 1));
                }
            }
        }
        return List.of("<Tien>9.000.000</Tien>");
    }
}
