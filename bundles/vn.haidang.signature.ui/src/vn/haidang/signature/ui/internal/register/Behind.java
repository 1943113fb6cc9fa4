package vn.haidang.signature.ui.internal.register;

import java.util.List;

import vn.haidang.signature.register.KnownDocument;

/** What stands behind a number, or what was asked for by name. */
sealed interface Behind {

    /** Documents. */
    record Documents(String heading, List<KnownDocument> documents) implements Behind {
        public Documents {
            documents = List.copyOf(documents);
        }
    }

    /** Certificates. */
    record Certificates(String heading, List<CertificateLine> certificates) implements Behind {
        public Certificates {
            certificates = List.copyOf(certificates);
        }
    }

    /**
     * Nothing, because the question is not complete.
     *
     * @param key the message that says what is missing
     */
    record Missing(String key) implements Behind {
        @Override
        public String heading() {
            return "";
        }
    }

    /** What it is, in words. */
    String heading();
}
