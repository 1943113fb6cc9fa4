package vn.haidang.signature.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import vn.haidang.signature.DocumentBytes;
import vn.haidang.signature.SignatureFormat;

/** The formats that are there at this moment; bundles that bring one come and go while the program runs. */
@Component(service = FormatRegistry.class)
public final class FormatRegistry {

    private volatile List<SignatureFormat> formats = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public synchronized void addFormat(SignatureFormat format) {
        List<SignatureFormat> more = new ArrayList<>(formats);
        more.add(format);
        // by name, so that which format reads a file does not depend on the order bundles started in
        more.sort(Comparator.comparing(SignatureFormat::name));
        formats = List.copyOf(more);
    }

    public synchronized void removeFormat(SignatureFormat format) {
        formats = formats.stream().filter(other -> other != format).toList();
    }

    /** All of them, by name. */
    List<SignatureFormat> formats() {
        return formats;
    }

    /** The format of a document. */
    Optional<SignatureFormat> recognise(DocumentBytes document) throws IOException {
        for (SignatureFormat format : formats) {
            if (format.recognises(document)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
