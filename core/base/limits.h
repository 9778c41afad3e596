// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Every limit of the program stands here. Each is tested at n-1, n and n+1 where it is applied.
namespace sizao::base::limits {

// Changes and texts
inline constexpr qint64 changeBytes = 64 * 1024;  // one change as JSON (sync specification)
inline constexpr int jsonDepth = 8;               // nesting of any JSON from outside
inline constexpr int factsCharacters = 8'000;     // facts of one record
inline constexpr int nameCharacters = 200;        // names of people, units, posts, files
inline constexpr int caseTextCharacters = 16'000; // all elements of a letter, a statement
inline constexpr int reasonCharacters = 2'000;    // reasons, answers, remarks
inline constexpr int personsPerMerge = 200;       // members of one transaction group

// Import
inline constexpr int importBatchRows = 1'000;      // rows handed on together
inline constexpr int importBatches = 4;            // of them on their way at once
inline constexpr int importTransactionMs = 3'000;  // longest that others wait for the writer
inline constexpr int importIssuesKept = 1'000;     // remarks shown; the error file has them all
inline constexpr int importCacheEntries = 200'000; // cadres and units remembered by number

// Lists
inline constexpr int pageRows = 200; // rows of one page of a list

// Intake: files from outside. A test passes smaller ones through intake::ReadLimits.
inline constexpr qint64 intakeFileBytes = 1024LL * 1024 * 1024; // one csv or xlsx file
inline constexpr qint64 intakePartBytes = 2048LL * 1024 * 1024; // one part of an xlsx, unpacked
inline constexpr qint64 intakePartRatio = 300;                  // unpacked : packed, beyond 1 MiB
inline constexpr int intakeSharedCharacters = 32 * 1024 * 1024; // all shared strings together
inline constexpr int intakeCellCharacters = 100'000;            // one cell
inline constexpr int intakeRows = 2'000'000;                    // rows of one file
inline constexpr int intakeColumns = 1'024;                     // columns with content
inline constexpr int intakeSheets = 255;                        // sheets of one workbook
inline constexpr int intakeMergedAreas = 100'000;               // merged areas of one sheet
inline constexpr int intakeHeaderSearchRows = 30;               // how far down a header is sought
inline constexpr int intakeMappingBytes = 512 * 1024;           // one mapping profile

// Database engine
inline constexpr unsigned cachedStatements = 256;             // prepared texts of one connection
inline constexpr unsigned statementBufferBytes = 1024 * 1024; // kept by a statement between rows
inline constexpr int backupsPerVersion = 100;                 // copies beside the database

// Vault
inline constexpr qint64 keyFileBytes = 256 * 1024; // the slot file
inline constexpr int keySlots = 64;                // slots of one slot file
inline constexpr qint64 passphraseBytes = 1024;    // a passphrase as UTF-8
inline constexpr int passphraseCharacters = 14;    // at least so many, or so many words
inline constexpr int passphraseWords = 6;
inline constexpr int passphraseDifferent = 6; // different characters

// Letter templates (docx)
inline constexpr qint64 templateBytes = 20 * 1024 * 1024;          // the file
inline constexpr qint64 templateUnpackedBytes = 100 * 1024 * 1024; // all its parts together
inline constexpr int templateParts = 1'000;
inline constexpr int templateBlocks = 5'000;     // paragraphs and tables, rows counted
inline constexpr int letterCharacters = 200'000; // of a letter once its values are in

// Command line
inline constexpr qint64 documentBytes = 64 * 1024 * 1024; // a sheet or a file of worlds

} // namespace sizao::base::limits
