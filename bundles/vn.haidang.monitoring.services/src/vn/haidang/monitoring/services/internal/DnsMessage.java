package vn.haidang.monitoring.services.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import vn.haidang.monitoring.services.internal.ServiceTarget.DnsType;

/** Questions to name servers and their answers (RFC 1035, 4), as far as one question of the types of {@link DnsType} goes. */
final class DnsMessage {

    private static final int RECURSION_DESIRED = 0x0100;
    private static final int RESPONSE = 0x8000;
    private static final int CODE = 0x000f;
    private static final int INTERNET = 1;
    private static final int HEADER = 12;
    private static final int POINTER = 0xc0;
    private static final int MOST_RECORDS = 200;
    private static final int LONGEST_NAME = 255;

    private DnsMessage() {}

    static byte[] question(int id, String name, DnsType type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(id);
            out.writeShort(RECURSION_DESIRED);
            out.writeShort(1);
            out.write(new byte[6]);
            for (String label : name.split("\\.")) {
                out.writeByte(label.length());
                out.write(label.getBytes(StandardCharsets.US_ASCII));
            }
            out.writeByte(0);
            out.writeShort(type.number());
            out.writeShort(INTERNET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether these bytes answer the question with this id. */
    static boolean answers(byte[] bytes, int id) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return bytes.length >= HEADER && (in.getShort() & 0xffff) == id && (in.getShort() & RESPONSE) != 0;
    }

    /** RCODE: 0 when the server could answer (RFC 1035, 4.1.1). */
    static int code(byte[] bytes) {
        return bytes[3] & CODE;
    }

    /**
     * The records of a type among the answers, as text.
     *
     * @throws IllegalArgumentException when the message is not whole
     */
    static List<String> records(byte[] bytes, DnsType type) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            in.position(4);
            int questions = in.getShort() & 0xffff;
            int answers = in.getShort() & 0xffff;
            in.position(HEADER);
            for (int i = 0; i < Math.min(questions, MOST_RECORDS); i++) {
                name(in);
                in.position(in.position() + 4);
            }
            List<String> records = new ArrayList<>();
            for (int i = 0; i < Math.min(answers, MOST_RECORDS); i++) {
                name(in);
                int kind = in.getShort() & 0xffff;
                in.position(in.position() + 6);
                int length = in.getShort() & 0xffff;
                int end = in.position() + length;
                if (kind == type.number()) {
                    records.add(data(in, type, length));
                }
                in.position(end);
            }
            return records;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | UnknownHostException e) {
            throw new IllegalArgumentException("a DNS message that is not whole", e);
        }
    }

    private static String data(ByteBuffer in, DnsType type, int length) throws UnknownHostException {
        switch (type) {
            case A, AAAA :
                return InetAddress.getByAddress(bytes(in, length)).getHostAddress();
            case MX :
                return (in.getShort() & 0xffff) + " " + name(in);
            case TXT :
                return new String(bytes(in, in.get() & 0xff), StandardCharsets.UTF_8);
            default :
                return name(in);
        }
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    /** A name, following pointers backwards only, so that it ends (4.1.4). */
    private static String name(ByteBuffer in) {
        StringBuilder name = new StringBuilder();
        int after = -1;
        int limit = in.position();
        for (int length = in.get() & 0xff; length != 0; length = in.get() & 0xff) {
            if (length >= POINTER) {
                int target = (length & ~POINTER) << 8 | in.get() & 0xff;
                after = after < 0 ? in.position() : after;
                if (target >= limit) {
                    throw new IllegalArgumentException("a pointer that does not lead back");
                }
                limit = target;
                in.position(target);
            } else {
                name.append(new String(bytes(in, length), StandardCharsets.US_ASCII)).append('.');
                if (name.length() > LONGEST_NAME) {
                    throw new IllegalArgumentException("a name without end");
                }
            }
        }
        if (after >= 0) {
            in.position(after);
        }
        return name.isEmpty() ? "." : name.substring(0, name.length() - 1);
    }
}
