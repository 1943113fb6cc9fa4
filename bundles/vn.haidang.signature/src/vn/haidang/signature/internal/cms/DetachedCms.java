package vn.haidang.signature.internal.cms;

import java.io.IOException;
import java.util.List;

import vn.haidang.signature.SignedContent;

/**
 * Checks a detached CMS signature (RFC 5652) of one signer as PDF uses it (ISO 32000-1, 12.8.3.3 and ETSI EN 319 142-1).
 * Stateless.
 */
public final class DetachedCms {

    private DetachedCms() {}

    /**
     * Checks a signature.
     *
     * @param encoded the CMS, which may be followed by zeros: writers reserve more room than they need
     * @param content what was signed
     * @throws IOException when what was signed cannot be read
     */
    public static CmsResult check(byte[] encoded, SignedContent content, CmsRules rules) throws IOException {
        List<CmsSigner> signers;
        try {
            CmsMessage message = CmsMessage.parse(encoded);
            signers = message.signers();
            if (message.content().isPresent()) {
                return CmsResult.broken(CmsSigner.broken("content inside the detached signature"));
            }
        } catch (CmsException e) {
            return CmsResult.broken(CmsSigner.broken(e.getMessage()));
        }
        return signers.size() == 1
                ? signers.get(0).check(content, rules)
                : CmsResult.broken(CmsSigner.broken(signers.size() + " signers instead of one"));
    }
}
