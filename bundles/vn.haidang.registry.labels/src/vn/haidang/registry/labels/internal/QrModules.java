package vn.haidang.registry.labels.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * The modules of a QR code (ISO/IEC 18004) with error correction M.
 *
 * @param side how many modules it has beside each other
 * @param runs the dark ones, row by row
 */
record QrModules(int side, List<Run> runs) {

    /** What stays empty around it, in modules (section 9.1). */
    static final int QUIET_ZONE = 4;

    /** Dark modules beside each other. */
    record Run(int row, int column, int length) {}

    QrModules {
        runs = List.copyOf(runs);
    }

    static QrModules of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M, hints(text)).getMatrix();
            List<Run> runs = new ArrayList<>();
            for (int row = 0; row < modules.getHeight(); row++) {
                addRuns(modules, row, runs);
            }
            return new QrModules(modules.getWidth(), runs);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text.length(), e);
        }
    }

    /** A plain text goes without naming its character set: old hand scanners do not understand that. */
    private static Map<EncodeHintType, Object> hints(String text) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return plain ? Map.of() : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
    }

    private static void addRuns(ByteMatrix modules, int row, List<Run> runs) {
        int column = 0;
        while (column < modules.getWidth()) {
            int from = column;
            while (column < modules.getWidth() && modules.get(column, row) == 1) {
                column++;
            }
            if (column > from) {
                runs.add(new Run(row, from, column - from));
            } else {
                column++;
            }
        }
    }

    int sideWithQuietZone() {
        return side + 2 * QUIET_ZONE;
    }
}
