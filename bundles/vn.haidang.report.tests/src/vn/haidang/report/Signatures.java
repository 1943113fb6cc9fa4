package vn.haidang.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.DocumentVerdict.Conclusion;
import vn.haidang.signature.SignatureRegister;

/** A register that already counted, whatever the period. */
record Signatures(Map<Conclusion, Integer> counts) implements SignatureRegister {

    static Signatures of(int valid, int invalid, int indeterminate, int unsigned, int unreadable) {
        Map<Conclusion, Integer> counts = new EnumMap<>(Conclusion.class);
        counts.put(Conclusion.VALID, valid);
        counts.put(Conclusion.INVALID, invalid);
        counts.put(Conclusion.INDETERMINATE, indeterminate);
        counts.put(Conclusion.UNSIGNED, unsigned);
        counts.put(Conclusion.UNREADABLE, unreadable);
        counts.values().removeIf(count -> count == 0);
        return new Signatures(counts);
    }

    @Override
    public void keep(DocumentVerdict verdict) {
        throw new UnsupportedOperationException("this register is closed");
    }

    @Override
    public Map<Conclusion, Integer> countSignedBetween(Instant from, Instant to) {
        return counts;
    }
}
