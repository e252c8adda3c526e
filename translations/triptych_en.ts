<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>triptych::Changes</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided</source>
        <translation>
            <numerusform>%n decided</numerusform>
            <numerusform>%n decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared this time</source>
        <translation>
            <numerusform>%n not compared this time</numerusform>
            <numerusform>%n not compared this time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Commands</name>
    <message numerus="yes">
        <source>Accepted %n finding(s) in %1</source>
        <translation>
            <numerusform>Accepted %n finding in %1</numerusform>
            <numerusform>Accepted %n findings in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ComparisonModel</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DecisionsDialog</name>
    <message numerus="yes">
        <source>Baseline of %n accepted finding(s)</source>
        <translation>
            <numerusform>Baseline of %n accepted finding</numerusform>
            <numerusform>Baseline of %n accepted findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Discovery</name>
    <message numerus="yes">
        <source>Looking for models in %n file(s)</source>
        <translation>
            <numerusform>Looking for models in %n file</numerusform>
            <numerusform>Looking for models in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n document(s)</source>
        <translation>
            <numerusform>Reading %n document</numerusform>
            <numerusform>Reading %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DocumentDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) are added</source>
        <translation>
            <numerusform>%Ln line is added</numerusform>
            <numerusform>%Ln lines are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are removed</source>
        <translation>
            <numerusform>%Ln line is removed</numerusform>
            <numerusform>%Ln lines are removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file is new: %Ln line(s).</source>
        <translation>
            <numerusform>This file is new: %Ln line.</numerusform>
            <numerusform>This file is new: %Ln lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln line(s) of the difference are shown.</source>
        <translation>
            <numerusform>Only the first line of the difference is shown.</numerusform>
            <numerusform>Only the first %Ln lines of the difference are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::DropTarget</name>
    <message numerus="yes">
        <source>Read the models in %n place(s)</source>
        <translation>
            <numerusform>Read the models in %n place</numerusform>
            <numerusform>Read the models in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be used</source>
        <translation>
            <numerusform>%n file cannot be used</numerusform>
            <numerusform>%n files cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n report(s)</source>
        <translation>
            <numerusform>Open %n report</numerusform>
            <numerusform>Open %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Finder</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsBar</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::FindingsModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::IgnoreDialog</name>
    <message numerus="yes">
        <source>&amp;These %n finding(s)</source>
        <translation>
            <numerusform>&amp;These %n finding</numerusform>
            <numerusform>&amp;These %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hides %n finding(s) now:</source>
        <translation>
            <numerusform>Hides %n finding now:</numerusform>
            <numerusform>Hides %n findings now:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ImportedSource</name>
    <message numerus="yes">
        <source>The import took longer than %n second(s) and was ended.</source>
        <translation>
            <numerusform>The import took longer than %n second and was ended.</numerusform>
            <numerusform>The import took longer than %n seconds and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::KindChips</name>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::MainWindow</name>
    <message numerus="yes">
        <source>Wrote %n report(s) into %1</source>
        <translation>
            <numerusform>Wrote %n report into %1</numerusform>
            <numerusform>Wrote %n reports into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ModelPlaces</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::NotesDialog</name>
    <message numerus="yes">
        <source>%1: %n note(s)</source>
        <translation>
            <numerusform>%1: %n note</numerusform>
            <numerusform>%1: %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Nullability</name>
    <message numerus="yes">
        <source>%Ln NULL(s) in the way</source>
        <translation>
            <numerusform>%Ln NULL in the way</numerusform>
            <numerusform>%Ln NULLs in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityController</name>
    <message numerus="yes">
        <source>Copied the statements for %n column(s)</source>
        <translation>
            <numerusform>Copied the statements for %n column</numerusform>
            <numerusform>Copied the statements for %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 of %n column(s) counted</source>
        <extracomment>%1 is &quot;Counting users&quot;</extracomment>
        <translation>
            <numerusform>%1 – %2 of %n column counted</numerusform>
            <numerusform>%1 – %2 of %n columns counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %1 of %n column(s) counted</source>
        <translation>
            <numerusform>Cancelled: %1 of %n column counted</numerusform>
            <numerusform>Cancelled: %1 of %n columns counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) counted</source>
        <translation>
            <numerusform>%n column counted</numerusform>
            <numerusform>%n columns counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be</source>
        <translation>
            <numerusform>, %n could not be</numerusform>
            <numerusform>, %n could not be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s).</source>
        <translation>
            <numerusform>%n column.</numerusform>
            <numerusform>%n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s).</source>
        <translation>
            <numerusform>%1 of %n column.</numerusform>
            <numerusform>%1 of %n columns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::NullabilityView</name>
    <message numerus="yes">
        <source>None of %n column(s) passes the filter.</source>
        <translation>
            <numerusform>None of %n column passes the filter.</numerusform>
            <numerusform>None of %n columns passes the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ProjectController</name>
    <message numerus="yes">
        <source>Confirm %n rename(s)</source>
        <translation>
            <numerusform>Confirm %n rename</numerusform>
            <numerusform>Confirm %n renames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n rename(s)</source>
        <translation>
            <numerusform>Reject %n rename</numerusform>
            <numerusform>Reject %n renames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignore %n finding(s)</source>
        <translation>
            <numerusform>Ignore %n finding</numerusform>
            <numerusform>Ignore %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n decision(s)</source>
        <translation>
            <numerusform>Take back %n decision</numerusform>
            <numerusform>Take back %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ProjectFolder</name>
    <message numerus="yes">
        <source>Only the first %Ln file(s) were looked at.</source>
        <translation>
            <numerusform>Only the first %Ln file were looked at.</numerusform>
            <numerusform>Only the first %Ln files were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models or schema documents were found in %Ln file(s). Choose them below.</source>
        <translation>
            <numerusform>No models or schema documents were found in %Ln file. Choose them below.</numerusform>
            <numerusform>No models or schema documents were found in %Ln files. Choose them below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ReadableSummary</name>
    <message numerus="yes">
        <source>; compared %1 of %n table(s)</source>
        <translation>
            <numerusform>; compared %1 of %n table</numerusform>
            <numerusform>; compared %1 of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missing in %2 (%n table(s)): %1</source>
        <translation>
            <numerusform>Missing in %2 (%n table): %1</numerusform>
            <numerusform>Missing in %2 (%n tables): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s) are written in another way that works together, and count for nothing.</source>
        <translation>
            <numerusform>%n type is written in another way that works together, and counts for nothing.</numerusform>
            <numerusform>%n types are written in another way that works together, and count for nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type mismatch(es) in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</source>
        <translation>
            <numerusform>%n type mismatch in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</numerusform>
            <numerusform>%n type mismatches in a report of the tool before Triptych: it does not tell spellings from conflicts. Compare again to know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::ReportWindow</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::RowDetails</name>
    <message numerus="yes">
        <source>in %n column(s)</source>
        <translation>
            <numerusform>in %n column</numerusform>
            <numerusform>in %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SavedReports</name>
    <message numerus="yes">
        <source>Not shown above: %Ln</source>
        <translation>
            <numerusform>Not shown above: %Ln</numerusform>
            <numerusform>Not shown above: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBar</name>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critical</numerusform>
            <numerusform>%Ln critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln info(s)</source>
        <translation>
            <numerusform>%Ln info</numerusform>
            <numerusform>%Ln infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %L1 of %Ln table(s)</source>
        <translation>
            <numerusform>compared %L1 of %Ln table</numerusform>
            <numerusform>compared %L1 of %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>compared %Ln table(s)</source>
        <translation>
            <numerusform>compared %Ln table</numerusform>
            <numerusform>compared %Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by rules</source>
        <translation>
            <numerusform>%Ln hidden by rules</numerusform>
            <numerusform>%Ln hidden by rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideMessage</name>
    <message numerus="yes">
        <source>No drift in %n table(s)</source>
        <translation>
            <numerusform>No drift in %n table</numerusform>
            <numerusform>No drift in %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %n table(s) but what is hidden</source>
        <translation>
            <numerusform>No drift in %n table but what is hidden</numerusform>
            <numerusform>No drift in %n tables but what is hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cosmetic difference(s) are hidden.</source>
        <translation>
            <numerusform>%n cosmetic difference is hidden.</numerusform>
            <numerusform>%n cosmetic differences are hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rules hide %n finding(s).</source>
        <translation>
            <numerusform>Rules hide %n finding.</numerusform>
            <numerusform>Rules hide %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n table(s) passes the filter.</source>
        <translation>
            <numerusform>The one table does not pass the filter.</numerusform>
            <numerusform>None of %n tables passes the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SideBySideStrip</name>
    <message numerus="yes">
        <source>%n row(s) with findings. Next and previous difference go from one to the other.</source>
        <translation>
            <numerusform>%n row with findings. Next and previous difference go from one to the other.</numerusform>
            <numerusform>%n rows with findings. Next and previous difference go from one to the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SinceLastDialog</name>
    <message numerus="yes">
        <source>%n finding(s) are of kinds that the report did not look for.</source>
        <translation>
            <numerusform>%n finding are of kinds that the report did not look for.</numerusform>
            <numerusform>%n findings are of kinds that the report did not look for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n earlier finding(s) a source tells nothing this time: they may still be there.</source>
        <translation>
            <numerusform>Of %n earlier finding a source tells nothing this time: it may still be there.</numerusform>
            <numerusform>Of %n earlier findings a source tells nothing this time: they may still be there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SourceCard</name>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SourceFiles</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::SourcesDialog</name>
    <message numerus="yes">
        <source>Choose %n more source(s): at least two are compared.</source>
        <translation>
            <numerusform>Choose %n more source: at least two are compared.</numerusform>
            <numerusform>Choose %n more sources: at least two are compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::Summary</name>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hide %2.</source>
        <comment>rules, findings</comment>
        <translation>
            <numerusform>%1 hides %2.</numerusform>
            <numerusform>%1 hide %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared %1 of %n table(s)</source>
        <translation>
            <numerusform>Compared %1 of %n table</numerusform>
            <numerusform>Compared %1 of %n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n left out</source>
        <translation>
            <numerusform>; %n left out</numerusform>
            <numerusform>; %n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; of %n it is not known who has them</source>
        <translation>
            <numerusform>; of %n it is not known who has it</numerusform>
            <numerusform>; of %n it is not known who has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) that the baseline accepts are there no more.</source>
        <translation>
            <numerusform>  %n finding that the baseline accepts is there no more.</numerusform>
            <numerusform>  %n findings that the baseline accepts are there no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  %n finding(s) have changed since the baseline.</source>
        <translation>
            <numerusform>  %n finding has changed since the baseline.</numerusform>
            <numerusform>  %n findings have changed since the baseline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n type(s) that only work together not shown</source>
        <translation>
            <numerusform>; %n type that only works together not shown</numerusform>
            <numerusform>; %n types that only work together not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %n type mismatch(es) that may be spellings not shown</source>
        <translation>
            <numerusform>; %n type mismatch that may be a spelling not shown</numerusform>
            <numerusform>; %n type mismatches that may be spellings not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>triptych::python::Models</name>
    <message numerus="yes">
        <source>SQLAlchemy · %n file(s)</source>
        <translation>
            <numerusform>SQLAlchemy · %n file</numerusform>
            <numerusform>SQLAlchemy · %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No models were found in %n file(s).</source>
        <translation>
            <numerusform>No models were found in %n file.</numerusform>
            <numerusform>No models were found in %n files.</numerusform>
        </translation>
    </message>
</context>
</TS>
