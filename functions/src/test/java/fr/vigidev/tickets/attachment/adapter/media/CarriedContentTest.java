package fr.vigidev.tickets.attachment.adapter.media;

import static fr.vigidev.tickets.attachment.adapter.media.Documents.attached;
import static fr.vigidev.tickets.attachment.adapter.media.Documents.pdf;
import static fr.vigidev.tickets.attachment.adapter.media.Documents.stream;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.ascii;
import static fr.vigidev.tickets.attachment.adapter.media.Pictures.concat;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigidev.tickets.attachment.application.FileInspector.Finding;
import fr.vigidev.tickets.ticket.model.RejectedFile.Reason;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a document carries in its streams: files, forms and objects, however they are folded. */
class CarriedContentTest {
  private final Inspections inspections;

  CarriedContentTest(@TempDir Path folder) {
    inspections = new Inspections(folder);
  }

  @Test
  void programsAreRefusedAmongTheFilesThatAreAttached() {
    byte[] windows = concat(ascii("MZ"), new byte[300], ascii("This program"));
    for (byte[] program : new byte[][] {windows, ascii("#!/bin/sh\nrm -r ~\n")}) {
      byte[] folded = Pictures.deflated(program);
      inspections.refuses(
          pdf(attached("a.dat"), stream(5, "/Filter/FlateDecode", folded)), Reason.TYPE_REFUSED);
      inspections.refuses(
          pdf(stream(5, "/Type/EmbeddedFile/Filter/FlateDecode", folded)), Reason.TYPE_REFUSED);
      inspections.refuses(pdf(attached("a.dat"), stream(5, "", program)), Reason.TYPE_REFUSED);
    }
    byte[] words = stream(5, "", ascii("del plan.pdf"));
    inspections.refuses(pdf(attached("a.bat"), words), Reason.TYPE_REFUSED);
    inspections.refuses(pdf(attached("\0a\0.\0j\0s"), words), Reason.TYPE_REFUSED);
    inspections.refuses(pdf(attached("a\\056j\\\ns"), words), Reason.TYPE_REFUSED);
    inspections.refuses(pdf(attached("a(1).js"), words), Reason.TYPE_REFUSED);
    byte[] inNumbers = ascii("4 0 obj<</UF<FEFF0061 002E006A0073>/EF<</UF 5 0 R>>>>endobj\n");
    inspections.refuses(pdf(inNumbers, words), Reason.TYPE_REFUSED);
    inspections.fine(pdf(attached("facture.xml"), words));
    byte[] large = Pictures.deflated(new byte[9 << 20]);
    inspections.fine(pdf(attached("plan.dwg"), stream(5, "/Filter/FlateDecode", large)));
  }

  @Test
  void aDocumentOfEndlessAttachmentsIsRefused() {
    byte[] file = stream(5, "/Type/EmbeddedFile", ascii("x"));
    byte[][] files = new byte[201][];
    Arrays.fill(files, file);
    inspections.fine(pdf(Arrays.copyOf(files, 200)));
    inspections.refuses(pdf(files), Reason.UNREADABLE);
  }

  @Test
  void aDocumentOfEndlessNamesIsRefused() {
    byte[] names = ascii("/F(b)".repeat(2000));
    inspections.refuses(pdf(attached("a.dat"), names), Reason.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter/ASCIIHexDecode",
        "/Filter/LZWDecode",
        "/Filter 7 0 R",
        "/Filter[/ASCIIHexDecode/FlateDecode]",
        "/F[/ASCIIHexDecode]"
      })
  void whatIsWrittenAsNoProgramDoesMayHideAnything(String filter) {
    byte[] hidden = ascii("4d5a9000>");
    inspections.refuses(pdf(attached("a.dat"), stream(5, filter, hidden)), Reason.TYPE_REFUSED);
    inspections.refuses(
        pdf(attached("a.dat"), stream(5, filter + "/X(5 0 obj)", hidden)), Reason.TYPE_REFUSED);
    byte[] form = ascii("4 0 obj<</AcroForm<</XFA[(template) 5 0 R]>>>>endobj\n");
    inspections.refuses(pdf(form, stream(5, filter, hidden)), Reason.TYPE_REFUSED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter/FlateDecode/X(/First 0)",
        "/Filter[/FlateDecode/FlateDecode]",
        "/Filter/FlateDecode/X(/Filter/FlateDecode)",
        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 9>>",
        "/Filter/FlateDecode/DecodeParms[7 0 R]"
      })
  void objectsThatAreFoldedInAnotherWayAreRefused(String way) {
    byte[] objects = Pictures.deflated(ascii("5 0 <</Type/Font>>"));
    assertThat(inspections.inspect(objects(way, objects))).isInstanceOf(Finding.Refused.class);
  }

  @Test
  void foldedObjectsAreLookedAtWhateverTheirDictionarySays() {
    byte[] script = Pictures.deflated(ascii("5 0 <</Subtype/Link/A<</S/JavaScript/JS(x)>>>>"));
    for (String way : List.of("/Filter/FlateDecode", "/Filter/FlateDecode/X(obj)")) {
      inspections.refuses(objects(way, script), Reason.TYPE_REFUSED);
    }
  }

  private static byte[] objects(String way, byte[] folded) {
    return pdf(stream(6, "/Type/ObjStm/N 1/First 4" + way, folded));
  }

  @Test
  void whatStandsInFrontOfFoldedObjectsIsNoWayToFoldThem() {
    byte[] signed =
        ascii("3 0 obj<</Filter/Adobe.PPKLite/First 9 0 R>>endobj 2 0 obj<</First 9 0 R>>endobj\n");
    byte[] objects = Pictures.deflated(ascii("5 0 <</Type/Font>>"));
    String said = "/Type/ObjStm/N 1/First 4/Filter[/FlateDecode]/DecodeParms[null]";
    inspections.fine(pdf(signed, stream(6, said, objects)));
  }
}
