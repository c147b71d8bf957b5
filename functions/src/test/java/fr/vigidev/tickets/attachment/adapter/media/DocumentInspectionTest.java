package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;

import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentInspectionTest {
  private final Inspections inspections;

  DocumentInspectionTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  /** A document whose catalogue says more, behind a comment that browsers don't look beyond. */
  private static byte[] pdf(String inCatalogue, byte[] object) {
    return concat(
        ascii("%PDF-1.7\n%" + "a".repeat(1200) + "\n"),
        ascii("1 0 obj<</Type/Catalog/Pages 2 0 R" + inCatalogue + ">>endobj\n"),
        ascii("2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"),
        object,
        ascii("\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
  }

  private static byte[] stream(byte[] content) {
    return concat(ascii("3 0 obj<</Length 9>>\nstream\r\n"), content, ascii("\nendstream endobj"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/OpenAction[2 0 R/XYZ 0 0 1]",
        "/OpenAction<</S/GoTo/D[2 0 R/Fit]>>",
        "/AcroForm<</Fields[<</FT/Btn/A<</S/JavaScript/JS(asked)>>>>]>>",
        "/Names<</Dests 4 0 R>>/AAPL:Keywords[(x)]",
        "/OpenAction[2 0 R/XYZ 0 0 1]/AA<</K<</S/JavaScript/JS(AFDate)>>/F 4 0 R>>",
        "/OpenAction<</S/Named/N/Print>>"
      })
  void aDocumentThatDoesNothingByItselfIsTaken(String inCatalogue) {
    inspections.fine(pdf(inCatalogue, new byte[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>",
        "/OpenAction<</S /Java#53cript /J#53 4 0 R>>",
        "/AA<</O<</S/JavaScript/JS(x)>>>>",
        "/Names<</JavaScript<</Names[(x) 4 0 R]>>>>",
        "/Names<</JavaScript 4 0 R>>",
        "/OpenAction<</S/Launch/F(cmd.exe)>>",
        "/OpenAction<</S/URI/URI(https://exemple.test)>>",
        "/OpenAction 3 0 R/A<</S/JavaScript/JS(x)>>",
        "/AA<</K<</S/JavaScript/JS(x)>>/O 4 0 R>>"
      })
  void aDocumentThatActsByItselfIsRefused(String inCatalogue) {
    inspections.refuses(pdf(inCatalogue, new byte[0]), Reason.TYPE_REFUSED);
    byte[] objects = ascii("1 0 <</Type/Catalog" + inCatalogue + ">>");
    inspections.refuses(
        pdf("", objectStream("/Filter/FlateDecode", Pictures.deflated(objects))),
        Reason.TYPE_REFUSED);
    inspections.refuses(pdf("", objectStream("", objects)), Reason.TYPE_REFUSED);
  }

  private static byte[] objectStream(String filter, byte[] content) {
    return concat(
        ascii("3 0 obj<</Type/Obj#53tm/N 1/First 4" + filter + "/Length 9>>\nstream\n"),
        content,
        ascii("\nendstream endobj"));
  }

  @Test
  void objectsThatAreCompressedTogetherAreLookedAtWithinLimits() {
    byte[] honest = Pictures.deflated(ascii("1 0 <</Type/Font>>"));
    inspections.fine(pdf("", objectStream("/Filter/FlateDecode", honest)));
    byte[] bomb = Pictures.deflated(new byte[9 << 20]);
    inspections.refuses(pdf("", objectStream("/Filter/FlateDecode", bomb)), Reason.UNREADABLE);
    inspections.refuses(
        pdf("", objectStream("/Filter[/ASCIIHexDecode/FlateDecode]", honest)), Reason.TYPE_REFUSED);
    inspections.refuses(
        pdf("", objectStream("/Filter/FlateDecode", ascii("sealed"))), Reason.UNREADABLE);
    inspections.refuses(
        pdf("%/Encrypt\n", objectStream("/Filter/FlateDecode", ascii("sealed"))),
        Reason.UNREADABLE);
    inspections.fine(pdf("/Encrypt 9 0 R", objectStream("/Filter/FlateDecode", ascii("sealed"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><p>", "<script>alert(1)", "<SVG onload=x>", "<?php"})
  void aDocumentThatIsAPageTooIsRefused(String page) {
    inspections.refuses(pdf("", ascii(page)), Reason.TYPE_REFUSED);
    inspections.refuses(pdf("", concat(stream(new byte[9]), ascii(page))), Reason.TYPE_REFUSED);
    inspections.fine(pdf("", stream(ascii(page))));
  }

  @Test
  void aDocumentThatIsAPictureTooIsRefused() {
    for (byte[] picture :
        new byte[][] {Pictures.jpeg(9, 9), Pictures.png(9, 9), Pictures.gif(9, 9)}) {
      inspections.refuses(pdf("", picture), Reason.TYPE_REFUSED);
      inspections.fine(pdf("", stream(picture)));
    }
  }
}
