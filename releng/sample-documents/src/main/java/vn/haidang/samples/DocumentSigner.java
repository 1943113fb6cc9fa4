package vn.haidang.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

import vn.haidang.samples.DemoAuthority.Identity;

/** Signs a PDF as Vietnamese signing software does: only the signer's own certificate comes along. */
final class DocumentSigner {

    private static final String CADES = "ETSI.CAdES.detached";
    private static final int ROOM = 4096;

    private DocumentSigner() {}

    static byte[] sign(byte[] pdf, Draft draft, ZonedDateTime time, Identity signer, SignatureLook look)
            throws IOException, GeneralSecurityException {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName(draft.form()));
            signature.setName(signer.name());
            signature.setLocation("Quy Nhơn");
            signature.setSignDate(GregorianCalendar.from(time));
            options.setPreferredSignatureSize(ROOM);
            options.setVisualSignature(look.template());
            options.setPage(0);
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(cms(signing.getContent(), draft, time, signer));
            return out.toByteArray();
        }
    }

    private static byte[] cms(InputStream content, Draft draft, ZonedDateTime time, Identity signer)
            throws IOException, GeneralSecurityException {
        try {
            JcaSignerInfoGeneratorBuilder builder = new JcaSignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().setProvider(DemoAuthority.PROVIDER).build());
            builder.setSignedAttributeGenerator(attributes(draft, time, signer.certificate()));
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(builder.build(new JcaContentSignerBuilder(draft.algorithm())
                    .setProvider(DemoAuthority.PROVIDER).build(signer.key()), signer.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded("DER");
        } catch (CMSException | OperatorException e) {
            throw new GeneralSecurityException(e);
        }
    }

    /** PAdES names the certificate and leaves the time to the dictionary; PKCS #7 signs the time itself. */
    private static CMSAttributeTableGenerator attributes(Draft draft, ZonedDateTime time, X509Certificate certificate)
            throws GeneralSecurityException {
        Attribute own = draft.form().equals(CADES)
                ? new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new DERSet(new SigningCertificateV2(new ESSCertIDv2(
                                MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())))))
                : new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time.toInstant()))));
        return parameters -> {
            ASN1EncodableVector all = new ASN1EncodableVector();
            all.add(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
            all.add(new Attribute(CMSAttributes.messageDigest,
                    new DERSet(new DEROctetString((byte[]) parameters.get(CMSAttributeTableGenerator.DIGEST)))));
            all.add(own);
            return new AttributeTable(all);
        };
    }
}
