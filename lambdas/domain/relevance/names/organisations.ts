/** Institutions, firms and products of each side, and bodies of both. */
export const ORGANISATIONS = `
kz:akorda | kz organisation 3 | Akorda | en Akorda, Aqorda | ru Акорда | kk Ақорда | kkl Aqorda | ja アコルダ | zh 阿科尔达 | ko 아코르다 | about diplomacy
kz:mfa | kz organisation 3 | Foreign Ministry of Kazakhstan | ru МИД РК, МИД Казахстана | kk ҚР СІМ | about diplomacy
kz:kazatomprom | kz organisation 3 | Kazatomprom | en Kazatomprom, KazAtomProm, NAC Kazatomprom, KAP | ru Казатомпром | kk Қазатомөнеркәсіп, Қазатомпром | ja カザトムプロム, カズアトムプロム, カザトムプロム社 | zh 哈原工, 哈萨克斯坦原子能工业 | de Kasatomprom | fr Kasatomprom, Kazatomprom | ar كازاتومبروم | ko 카자톰프롬 | about energy,mining
kz:kazmunaygas | kz organisation 3 | KazMunayGas | en KazMunayGas, KazMunaiGas, KMG | ru КазМунайГаз, КМГ | kk ҚазМұнайГаз, ҚМГ | ja カズムナイガス, カズムナイガズ, KMG | about energy
kz:samruk | kz organisation 3 | Samruk-Kazyna | en Samruk-Kazyna, Samruk Kazyna | ru Самрук-Казына | kk Самұрық-Қазына | ja サムルク・カズィナ, サムルク・カジナ, サムルク | about trade-investment
kz:samruk-energy | kz organisation 3 | Samruk-Energy | en Samruk-Energy, Samruk-Energo | ru Самрук-Энерго | kk Самұрық-Энерго | about energy
kz:baiterek | kz organisation 2 | Baiterek holding | en Baiterek | ru Байтерек | kk Бәйтерек | ja バイテレク
kz:kazakh-invest | kz organisation 3 | Kazakh Invest | en Kazakh Invest, KAZAKH INVEST | ru Kazakh Invest | ja カザフインベスト, カザフ・インベスト | about trade-investment
kz:qaztrade | kz organisation 3 | QazTrade | en QazTrade | ru QazTrade | about trade-investment
kz:atameken | kz organisation 2 | Atameken | en Atameken | ru Атамекен | kk Атамекен | ja アタメケン | about trade-investment
kz:cic | kz organisation 2 | Chamber of International Commerce of Kazakhstan | en Chamber of International Commerce | ru Палата международной коммерции | kk Халықаралық коммерция палатасы | about trade-investment
kz:kazaid | kz organisation 3 | KazAID | en KazAID | ru KazAID | kk KazAID | about development-aid
kz:air-astana | kz organisation 3 | Air Astana | en Air Astana | ru Эйр Астана, Air Astana | kk Эйр Астана, Air Astana | ja エア・アスタナ, エアアスタナ | zh 阿斯塔纳航空 | about transport-logistics,tourism-visas
kz:flyarystan | kz organisation 3 | FlyArystan | en FlyArystan | ja フライアリスタン | about transport-logistics,tourism-visas
kz:scat | kz organisation 2 | SCAT Airlines | en SCAT Airlines, SCAT | ru SCAT | about transport-logistics
kz:ktz | kz organisation 3 | Kazakhstan Temir Zholy | en Kazakhstan Temir Zholy, KTZ | ru Казахстан темир жолы, Қазақстан темір жолы, КТЖ | kk Қазақстан темір жолы, ҚТЖ | ja カザフスタン鉄道 | about transport-logistics
kz:kegoc | kz organisation 2 | KEGOC | en KEGOC | ru KEGOC | about energy
kz:kazphosphate | kz organisation 2 | Kazphosphate | en Kazphosphate | ru Казфосфат | kk Қазфосфат | about mining
kz:kazchrome | kz organisation 2 | Kazchrome | en Kazchrome | ru Казхром | kk Қазхром | ja カズクロム | about mining
kz:erg | kz organisation 2 | Eurasian Resources Group | en Eurasian Resources Group, ERG | ru Евразийская группа, ERG | kk Еуразиялық топ, ERG | about mining
kz:kazzinc | kz organisation 2 | Kazzinc | en Kazzinc | ru Казцинк | kk Қазмырыш, Казцинк | ja カズジンク | about mining
kz:kaz-minerals | kz organisation 2 | KAZ Minerals | en KAZ Minerals | ru KAZ Minerals | ja カズ・ミネラルズ | about mining
kz:kazakhmys | kz organisation 2 | Kazakhmys | en Kazakhmys | ru Казахмыс | kk Қазақмыс | ja カザフムィス, カザフミス | about mining
kz:tau-ken | kz organisation 2 | Tau-Ken Samruk | en Tau-Ken Samruk | ru Тау-Кен Самрук | kk Тау-Кен Самұрық | about mining
kz:kazgeology | kz organisation 3 | Kazgeology | en Kazgeology, Qazgeology, Kazgeologiya | ru Казгеология | kk Қазгеология | ja カズゲオロジー, カズジオロジー | about mining
kz:ulba | kz organisation 3 | Ulba Metallurgical Plant | en Ulba Metallurgical, Ulba Metallurgical Plant, Ulba | ru УМЗ, Ульбинский металлургический завод | kk Үлбі металлургия зауыты | ja ウルバ冶金, ウルバ | about mining,energy
kz:nnc | kz organisation 2 | National Nuclear Center of Kazakhstan | en National Nuclear Center | ru Национальный ядерный центр, НЯЦ РК, НЯЦ | kk Ұлттық ядролық орталық, ҰЯО | ja カザフスタン国立原子力センター, 国立核センター | about energy
kz:inp | kz organisation 2 | Institute of Nuclear Physics (Almaty) | ru Институт ядерной физики | kk Ядролық физика институты | about energy
kz:saryarka | kz organisation 3 | SaryarkaAvtoProm | en SaryarkaAvtoProm, Saryarka Avtoprom, Saryarka AvtoProm | ru СарыаркаАвтоПром, Сарыарка Автопром | kk СарыарқаАвтоПром, Сарыарқа Автопром | ja サルイアルカ・アフトプロム, サルヤルカアフトプロム | about trade-investment
kz:allur | kz organisation 2 | Allur | en Allur Group, Allur | ru Аллюр, Allur | kk Аллюр | about trade-investment
kz:astana-motors | kz organisation 2 | Astana Motors | en Astana Motors | ru Astana Motors, Астана Моторс | kk Astana Motors, Астана Моторс | ja アスタナ・モーターズ | about trade-investment
kz:kaspi | kz organisation 2 | Kaspi.kz | en Kaspi | ru Kaspi
kz:halyk | kz organisation 2 | Halyk Bank | en Halyk Bank | ru Народный банк Казахстана, Народного банка Казахстана, Halyk Bank | kk Халық банкі
kz:dbk | kz organisation 2 | Development Bank of Kazakhstan | en Development Bank of Kazakhstan | ru Банк развития Казахстана | kk Қазақстанның Даму банкі, ҚДБ | ja カザフスタン開発銀行 | zh 哈萨克斯坦开发银行, 哈开发银行 | about trade-investment
kz:dbk | kz organisation 2 | Development Bank of Kazakhstan | ru БРК | beside Q232,Q1520,Q35493 | about trade-investment
kz:aifc | kz organisation 3 | Astana International Financial Centre | en Astana International Financial Centre, Astana International Financial Center, AIFC | ru МФЦА, Международный финансовый центр Астана | kk АХҚО, Астана халықаралық қаржы орталығы | ja アスタナ国際金融センター
kz:nu | kz organisation 3 | Nazarbayev University | en Nazarbayev University | ru Назарбаев Университет | kk Назарбаев Университеті, Назарбаев Университет | ja ナザルバエフ大学 | about education-science
kz:kaznu | kz organisation 3 | Al-Farabi Kazakh National University | en Al-Farabi University, Al-Farabi Kazakh National University, KazNU | ru КазНУ, КазНУ имени аль-Фараби | kk ҚазҰУ | ja アル・ファラビ, カザフ国立大学, カザフ民族大学 | about education-science
kz:enu | kz organisation 3 | Gumilyov Eurasian National University | en Eurasian National University | ru ЕНУ, Евразийский национальный университет | kk ЕҰУ, Еуразия ұлттық университеті | ja ユーラシア国立大学 | about education-science
kz:satbayev | kz organisation 2 | Satbayev University | en Satbayev University | ru Сатпаев университет, Satbayev University, КазНИТУ | kk Сәтбаев университеті | about education-science
kz:semey-medical | kz organisation 2 | Semey Medical University | en Semey Medical University, Semey State Medical University | ru Медицинский университет Семей | kk Семей медицина университеті | ja セメイ医科大学, セメイ医大 | about health
kz:narxoz | kz organisation 2 | Narxoz University | en Narxoz | ru Нархоз | kk Нархоз | about education-science
kz:otandastar | kz organisation 2 | Otandastar Foundation | en Otandastar | ru Отандастар | kk Отандастар
kz:kazinform | kz organisation 0 | Kazinform | en Kazinform, Qazinform | ru Казинформ, Kazinform | kk ҚазАқпарат, Kazinform | ja カズインフォルム
kz:qazexpo | kz organisation 2 | QazExpoCongress | en QazExpoCongress, QazExpo | ru QazExpoCongress | about culture
kz:kazcosmos | kz organisation 3 | Kazcosmos | en Kazcosmos, KazCosmos | ru Казкосмос | kk Қазғарыш, Қазкосмос | ja カズコスモス | about technology-space
kz:appak | kz organisation 2 | Appak | en Appak | ru Аппак | kk Аппақ | ja アパック | about mining,energy
kz:sareco | kz organisation 2 | Sareco | en Sareco, SARECO | ru SARECO | ja サレコ | about mining
kz:astana-opera | kz organisation 3 | Astana Opera | en Astana Opera | ru Астана Опера | kk Астана Опера | ja アスタナ・オペラ, アスタナオペラ | about culture
kz:congress-religions | kz organisation 2 | Congress of Leaders of World Religions | en Congress of Leaders of World | ru Съезд лидеров мировых
kz:barys | kz organisation 1 | Barys | en Barys | ru Барыс | kk Барыс | ja バリス
kz:team-astana | - organisation 0 Q232 | Astana cycling team | en Astana Qazaqstan Team, XDS Astana, Astana Pro Team, Team Astana, Astana team | ru велокоманда Астана, XDS Astana | kk Астана велокомандасы | ja チームアスタナ, アスタナ・カザクスタン, アスタナ・プロチーム, XDSアスタナ | fr équipe Astana | about sport
kz:fc-astana | - organisation 0 Q232 | FC Astana | en FC Astana | ru ФК Астана | kk Астана ФК | ja FCアスタナ | about sport
kz:fc-kairat | - organisation 0 Q232 | FC Kairat | en FC Kairat, Kairat Almaty | ru ФК Кайрат | kk Қайрат ФК | ja カイラト | about sport
kz:fc-ordabasy | - organisation 0 Q232 | FC Ordabasy | en FC Ordabasy, Ordabasy | ru ФК Ордабасы, Ордабасы | kk Ордабасы | about sport
jp:mofa | jp organisation 3 | Ministry of Foreign Affairs of Japan | en MOFA | ru МИД Японии | kk Жапония СІМ | ja 日本外務省, 外務省 | zh 日本外务省 | about diplomacy
jp:kantei | jp organisation 2 | Prime Minister's Office of Japan | en Kantei | ja 首相官邸, 官邸
jp:diet | jp organisation 2 | National Diet | en National Diet, Japanese Diet | ja 国会議員
jp:lower-house | jp organisation 2 | House of Representatives of Japan | ja 衆議院, 衆院
jp:upper-house | jp organisation 2 | House of Councillors | en House of Councillors | ru Палата советников, Палаты советников, Палате советников | ja 参議院, 参院
jp:meti | jp organisation 2 | METI | en METI | ru METI | ja 経済産業省, 経産省, 経済産業大臣, 経産相
jp:mlit | jp organisation 1 | Ministry of Land, Infrastructure, Transport and Tourism | en MLIT | ja 国土交通省, 国交省
jp:mext | jp organisation 2 | MEXT | en MEXT, Monbukagakusho, Monbusho | ru MEXT | ja 文部科学省, 文科省
jp:mhlw | jp organisation 1 | Ministry of Health, Labour and Welfare | ja 厚生労働省, 厚労省
jp:maff | jp organisation 1 | Ministry of Agriculture, Forestry and Fisheries | ja 農林水産省, 農水省
jp:mod | jp organisation 2 | Ministry of Defense of Japan | ja 防衛省
jp:sdf | jp organisation 2 | Self-Defense Forces | en Self-Defense Force, Self-Defense Forces, Self-Defence Force, Self-Defence Forces | ru силы самообороны, сил самообороны | ja 自衛隊
jp:embassy-kz | both organisation 3 | Embassy of Japan in Kazakhstan | en Embassy of Japan in Kazakhstan, Japanese Embassy in Kazakhstan, ambassador of Japan to Kazakhstan, Japanese ambassador to Kazakhstan, Japan's ambassador to Kazakhstan | ru посольство Японии в Казахстане, посольство Японии в РК, посол Японии в Казахстане, посол Японии в РК | kk Жапонияның Қазақстандағы елшілігі, Жапонияның Қазақстандағы елшісі | ja 在カザフスタン日本国大使館, 在カザフスタン日本大使館, 在カザフスタン大使館, 駐カザフスタン大使, 駐カザフスタン日本大使 | about diplomacy
jp:embassy | jp organisation 3 | Embassy of Japan | en Embassy of Japan, Japanese Embassy | ru посольство Японии | kk Жапония елшілігі | ja 日本大使館, 日本国大使館 | about diplomacy
kz:embassy-jp | both organisation 3 | Embassy of Kazakhstan in Japan | en Embassy of Kazakhstan in Japan, Kazakh Embassy in Japan, Embassy of Kazakhstan in Tokyo, ambassador of Kazakhstan to Japan, Kazakh ambassador to Japan, Kazakhstan's ambassador to Japan | ru посольство Казахстана в Японии, посольство РК в Японии, посол Казахстана в Японии, посол РК в Японии | kk Қазақстанның Жапониядағы елшілігі, Қазақстанның Жапониядағы елшісі, ҚР Жапониядағы елшілігі | ja 駐日カザフスタン大使館, 在日カザフスタン大使館, 駐日カザフスタン大使, 駐日カザフスタン共和国大使館, 駐日カザフスタン共和国大使 | about diplomacy
both:kjc | both organisation 3 | Kazakhstan-Japan Center | en Kazakhstan-Japan Center, Kazakhstan-Japan Centre, Kazakhstan Japan Center for Human Development, KJC | ru Казахстанско-Японский центр, Казахстанско-японский центр развития человека, КЯЦ | kk Қазақстан-Жапон орталығы, Қазақстан-Жапония орталығы | ja カザフスタン日本人材開発センター, カザフスタン日本センター, 日本人材開発センター | about education-science
both:committee | both organisation 3 | Kazakhstan–Japan Committee for Economic Cooperation | en Kazakhstan-Japan Committee, Japan-Kazakhstan Committee, Kazakhstan-Japan intergovernmental, Japan-Kazakhstan Economic Committee | ru Казахстанско-японский комитет, Казахстанско-японская межправительственная комиссия | kk Қазақстан-Жапон комитеті | ja 日本カザフスタン経済委員会, 日カザフスタン経済委員会 | about trade-investment
both:association | both organisation 3 | Kazakhs in Japan association | en Kazakh association in Japan | ru Ассоциация казахов Японии
both:league | both organisation 3 | Japan–Kazakhstan parliamentary friendship league | en Japan-Kazakhstan Parliamentary Friendship League, Japan-Kazakhstan Parliamentary | ja 日本カザフスタン友好議員連盟, 日カザフスタン友好議連
jp:jica | jp organisation 3 | JICA | en JICA, Japan International Cooperation Agency | ru JICA, ДЖАЙКА, ЯАМС, Японское агентство международного сотрудничества | kk JICA | ja JICA, 国際協力機構, ジャイカ | about development-aid
jp:jetro | jp organisation 3 | JETRO | en JETRO, Japan External Trade Organization | ru ДЖЕТРО, JETRO | kk ДЖЕТРО | ja ジェトロ, JETRO, 日本貿易振興機構 | about trade-investment
jp:jbic | jp organisation 3 | JBIC | en JBIC, Japan Bank for International Cooperation | ru JBIC, Японский банк международного сотрудничества | ja 国際協力銀行, JBIC | about trade-investment
jp:jogmec | jp organisation 3 | JOGMEC | en JOGMEC, Jogmec | ru JOGMEC, ДЖОГМЕК | kk JOGMEC | ja JOGMEC, 石油天然ガス・金属鉱物資源機構, エネルギー・金属鉱物資源機構 | about mining
jp:nexi | jp organisation 2 | NEXI | en NEXI | ru NEXI | ja 日本貿易保険 | about trade-investment
jp:nedo | jp organisation 2 | NEDO | en NEDO | ru NEDO | ja NEDO, 新エネルギー・産業技術総合開発機構 | about energy
jp:jaxa | jp organisation 2 | JAXA | en JAXA | ru JAXA | kk JAXA | ja JAXA, 宇宙航空研究開発機構 | about technology-space
jp:jaea | jp organisation 2 | JAEA | en JAEA, Japan Atomic Energy Agency | ru Японское агентство по атомной энергии | ja 日本原子力研究開発機構, 原子力機構 | about energy
jp:jcci | jp organisation 2 | JCCI | en JCCI, Japan Chamber of Commerce | ru Торгово-промышленная палата Японии | ja 日本商工会議所, 日商 | about trade-investment
jp:keidanren | jp organisation 2 | Keidanren | en Keidanren | ru Кэйданрэн, Кейданрен | ja 経団連 | about trade-investment
jp:rotobo | jp organisation 3 | ROTOBO | en ROTOBO | ru РОТОБО, ROTOBO | ja ロシアNIS貿易会, ROTOBO, ロトボ | about trade-investment
jp:foundation | jp organisation 3 | Japan Foundation | en Japan Foundation | ru Японский фонд, Japan Foundation | kk Жапон қоры | ja 国際交流基金 | about culture
jp:nippon-foundation | jp organisation 2 | Nippon Foundation | en Nippon Foundation, Sasakawa | ru Ниппон фаундейшн, Сасакава | ja 日本財団, 笹川
jp:jnto | jp organisation 1 | JNTO | en JNTO | ja 日本政府観光局
jp:sumo-association | jp organisation 2 | Japan Sumo Association | en Japan Sumo Association | ja 日本相撲協会 | about sport
jp:imperial-palace | jp organisation 2 | Imperial Palace | en imperial palace, emperor of Japan | ru императорский дворец, император Японии | kk император сарайы, Жапония императоры | ja 皇居, 宮中
jp:imperial-family | jp organisation 2 | Imperial family | en imperial family, imperial couple | ru императорская чета | ja 皇室
jp:imperial-household | jp organisation 2 | Imperial Household Agency | en Imperial Household Agency | ja 宮内庁
jp:meiji | jp place 2 | Meiji Shrine | en Meiji Shrine, Meiji Jingu | ru Мэйдзи | kk Мэйдзи | ja 明治神宮 | ko 메이지 신궁 | about culture
jp:kyodo | jp organisation 0 | Kyodo News | en Kyodo, Kyodo News | ru Киодо, Kyodo | kk Киодо, Kyodo | ja 共同通信, 共同】, 共同)
jp:nhk | jp organisation 0 | NHK | en NHK | ru NHK | kk NHK | ja NHK
jp:nikkei | jp organisation 0 | Nikkei | en Nikkei Asia, Nikkei | ru Nikkei, Никкей | ja 日本経済新聞, 日経
jp:jiji | jp organisation 0 | Jiji Press | en Jiji, Jiji Press | ja 時事通信, 時事
jp:marubeni | jp organisation 3 | Marubeni | en Marubeni | ru Марубени, Marubeni | kk Marubeni, Марубени | ja 丸紅 | zh 丸红 | ko 마루베니 | ar ماروبيني | about trade-investment
jp:itochu | jp organisation 3 | Itochu | en Itochu | ru Itochu, Иточу | ja 伊藤忠 | zh 伊藤忠 | about trade-investment
jp:sumitomo | jp organisation 3 | Sumitomo | en Sumitomo, Sumitomo Corporation | ru Sumitomo, Сумитомо | kk Sumitomo | ja 住友商事, 住商, 住友 | zh 住友 | ko 스미토모 | ar سوميتومو | about trade-investment
jp:mitsui | jp organisation 3 | Mitsui | en Mitsui | ru Mitsui, Мицуи | ja 三井物産, 三井 | zh 三井 | ar ميتسوي | about trade-investment
jp:mitsubishi | jp organisation 3 | Mitsubishi | en Mitsubishi | ru Mitsubishi, Мицубиси, Мицубиши | kk Mitsubishi, Мицубиси | ja 三菱 | zh 三菱 | ko 미쓰비시 | ar ميتسوبيشي | about trade-investment
jp:toyota | jp organisation 2 | Toyota | en Toyota | ru Toyota, Тойота | kk Toyota, Тойота | ja トヨタ | zh 丰田, 豐田 | ko 도요타, 토요타 | about trade-investment
jp:toyota-tsusho | jp organisation 3 | Toyota Tsusho | en Toyota Tsusho | ru Toyota Tsusho, Тойота Цусё | ja 豊田通商, 豊通 | about trade-investment
jp:nissan | jp organisation 2 | Nissan | en Nissan | ru Nissan, Ниссан | ja 日産 | zh 日产 | about trade-investment
jp:honda | jp organisation 2 | Honda | en Honda | ru Honda, Хонда | ja ホンダ | zh 本田
jp:lexus | jp product 2 | Lexus | en Lexus | ru Lexus, Лексус | ja レクサス | about trade-investment
jp:land-cruiser | jp product 2 | Land Cruiser | en Land Cruiser | ru Land Cruiser | kk Land Cruiser | ja ランドクルーザー | about trade-investment
jp:prado | jp product 2 | Prado | en Prado | ru Prado | about trade-investment
jp:fortuner | jp product 2 | Fortuner | en Fortuner | ru Fortuner | kk Fortuner | ja フォーチュナー | about trade-investment
jp:hilux | jp product 2 | Hilux | en Hilux | ru Hilux | about trade-investment
jp:camry | jp product 2 | Camry | en Camry | ru Camry | kk Camry | about trade-investment
jp:corolla | jp product 2 | Corolla | en Corolla | ru Corolla | about trade-investment
jp:prius | jp product 2 | Prius | en Toyota Prius | ru Toyota Prius | kk Toyota Prius | about trade-investment
jp:sojitz | jp organisation 3 | Sojitz | en Sojitz | ru Sojitz, Содзицу | ja 双日 | about trade-investment
jp:inpex | jp organisation 3 | INPEX | en INPEX, Inpex | ru INPEX, Inpex, Инпекс | kk INPEX, Inpex | ja 国際石油開発帝石, 国際帝石, インペックス, INPEX, インペックス北カスピ海石油 | about energy,trade-investment
jp:komatsu | jp organisation 3 | Komatsu | en Komatsu | ru Komatsu, Комацу | kk Komatsu, Комацу | ja コマツ, 小松製作所 | zh 小松制作所, 小松 | ar كوماتسو | about mining,trade-investment
jp:hitachi | jp organisation 3 | Hitachi | en Hitachi | ru Hitachi, Хитачи | kk Hitachi | ja 日立 | zh 日立 | ar هيتاشي
jp:toshiba | jp organisation 3 | Toshiba | en Toshiba | ru Toshiba, Тошиба, Тосиба | kk Toshiba | ja 東芝 | zh 东芝 | ar توشيبا
jp:panasonic | jp organisation 2 | Panasonic | en Panasonic | ru Panasonic, Панасоник | ja パナソニック
jp:sony | jp organisation 2 | Sony | en Sony | ru Sony, Сони | ja ソニー
jp:nintendo | jp organisation 1 | Nintendo | en Nintendo | ru Nintendo | ja 任天堂
jp:softbank | jp organisation 2 | SoftBank | en SoftBank, Softbank | ru SoftBank | ja ソフトバンク
jp:rakuten | jp organisation 2 | Rakuten | en Rakuten | ru Rakuten, Ракутен | ja 楽天 | ar راكوتين
jp:ntt | jp organisation 2 | NTT | en NTT, NTT Data | ru NTT | ja NTTデータ, NTT
jp:kansai-electric | jp organisation 3 | Kansai Electric | en Kansai Electric, Kansai Electric Power, KEPCO | ru Kansai Electric, Кансай Электрик | ja 関西電力, 関電 | de Kansai Electric | ar كانساي | about energy
jp:nfi | jp organisation 2 | Nuclear Fuel Industries | en Nuclear Fuel Industries | ja 原子燃料工業 | about energy
jp:jt | jp organisation 2 | Japan Tobacco | en Japan Tobacco, JTI | ru Japan Tobacco, JTI, Джапан Тобакко | ja 日本たばこ, JT
jp:u-tokyo | jp organisation 2 | University of Tokyo | en University of Tokyo, Tokyo University | ru Токийский университет | kk Токио университеті | ja 東京大学, 東大 | about education-science
jp:u-kyoto | jp organisation 2 | Kyoto University | en Kyoto University | ru университет Киото, Киотский университет | kk Киото университеті | ja 京都大学, 京大 | about education-science
jp:u-tsukuba | jp organisation 2 | University of Tsukuba | en University of Tsukuba, Tsukuba University | ru университет Цукуба, Цукубский университет | kk Цукуба университеті | ja 筑波大学, 筑波大 | about education-science
jp:waseda | jp organisation 2 | Waseda University | en Waseda | ru Васэда | ja 早稲田 | about education-science
jp:keio | jp organisation 2 | Keio University | en Keio | ru Кэйо | ja 慶応, 慶應 | about education-science
jp:u-hokkaido | jp organisation 2 | Hokkaido University | en Hokkaido University | ru Хоккайдский университет | ja 北海道大学, 北大 | about education-science
jp:u-tohoku | jp organisation 2 | Tohoku University | en Tohoku University | ru университет Тохоку | ja 東北大学 | about education-science
jp:u-nagoya | jp organisation 2 | Nagoya University | en Nagoya University | ru университет Нагоя | ja 名古屋大学 | about education-science
jp:u-osaka | jp organisation 2 | Osaka University | en Osaka University | ru Осакский университет | ja 大阪大学, 阪大 | about education-science
jp:u-hiroshima | jp organisation 2 | Hiroshima University | en Hiroshima University | ru университет Хиросимы, Хиросимский университет | kk Хиросима университеті | ja 広島大学, 広島大 | about education-science
jp:u-nagasaki | jp organisation 2 | Nagasaki University | en Nagasaki University | ru Нагасакский университет | kk Нагасаки университеті | ja 長崎大学, 長崎大 | about education-science
jp:u-kyushu | jp organisation 2 | Kyushu University | en Kyushu University | ru университет Кюсю | ja 九州大学 | about education-science
jp:ritsumeikan | jp organisation 2 | Ritsumeikan University | en Ritsumeikan | ru Рицумэйкан | ja 立命館 | about education-science
jp:u-nihon | jp organisation 2 | Nihon University | en Nihon University | ru университет Нихон | ja 日本大学, 日大 | about education-science
jp:u-tokai | jp organisation 2 | Tokai University | en Tokai University | ru университет Токай | kk Токай университеті | ja 東海大学, 東海大 | about education-science
jp:sophia | jp organisation 2 | Sophia University | en Sophia University | ja 上智大学 | about education-science
jp:tufs | jp organisation 2 | Tokyo University of Foreign Studies | en Tokyo University of Foreign Studies | ja 東京外国語大学, 東京外大 | about education-science
jp:titech | jp organisation 2 | Institute of Science Tokyo | en Tokyo Institute of Technology, Institute of Science Tokyo | ja 東京工業大学, 東京科学大 | about education-science
jp:tenri | jp organisation 2 | Tenri University | en Tenri | ru Тэнри | ja 天理大 | about education-science
jp:fujitsu | jp organisation 2 | Fujitsu | en Fujitsu | ru Fujitsu | ja 富士通 | about technology-space
jp:nec | jp organisation 2 | NEC | en NEC Corporation, NEC | ru NEC | ja NEC, 日本電気 | about technology-space
jp:canon | jp organisation 2 | Canon | en Canon | ru Canon | ja キヤノン | about technology-space
jp:fujifilm | jp organisation 2 | Fujifilm | en Fujifilm | ru Fujifilm | ja 富士フイルム | about technology-space
jp:yokogawa | jp organisation 2 | Yokogawa | en Yokogawa | ru Yokogawa, Йокогава | kk Yokogawa | ja 横河電機 | about technology-space
jp:mazda | jp organisation 2 | Mazda | en Mazda | ru Mazda, Мазда | kk Mazda | ja マツダ | about trade-investment
jp:subaru | jp organisation 2 | Subaru | en Subaru | ru Subaru, Субару | ja スバル | about trade-investment
jp:suzuki | jp organisation 2 | Suzuki | en Suzuki | ru Suzuki, Сузуки | ja スズキ | about trade-investment
jp:isuzu | jp organisation 2 | Isuzu | en Isuzu | ru Isuzu, Исузу | kk Isuzu, Исузу | ja いすゞ, いすず自動車 | about trade-investment
jp:hino | jp organisation 2 | Hino Motors | en Hino Motors | ru Hino | ja 日野自動車 | about trade-investment
jp:yamaha | jp organisation 2 | Yamaha | en Yamaha | ru Yamaha, Ямаха | ja ヤマハ | about trade-investment
jp:kawasaki-heavy | jp organisation 2 | Kawasaki Heavy Industries | en Kawasaki Heavy Industries, Kawasaki | ru Kawasaki, Кавасаки | kk Kawasaki | ja 川崎重工 | about trade-investment
jp:ihi | jp organisation 2 | IHI | en IHI Corporation, IHI | ja IHI | about trade-investment
jp:jgc | jp organisation 2 | JGC | en JGC | ru JGC | ja 日揮 | about trade-investment
jp:chiyoda | jp organisation 2 | Chiyoda Corporation | en Chiyoda Corporation | ru Chiyoda | ja 千代田化工 | about trade-investment
jp:jfe | jp organisation 2 | JFE | en JFE | ru JFE | ja JFE | about trade-investment
jp:nippon-steel | jp organisation 2 | Nippon Steel | en Nippon Steel | ru Nippon Steel | ja 日本製鉄, 新日鉄 | about trade-investment
jp:kobe-steel | jp organisation 2 | Kobe Steel | en Kobe Steel, Kobelco | ru Kobe Steel | ja 神戸製鋼 | about trade-investment
jp:toray | jp organisation 2 | Toray | en Toray | ja 東レ | about trade-investment
jp:kubota | jp organisation 2 | Kubota | en Kubota | ru Kubota, Кубота | kk Kubota | ja クボタ | about trade-investment
jp:daikin | jp organisation 2 | Daikin | en Daikin | ru Daikin | ja ダイキン | about trade-investment
jp:fast-retailing | jp organisation 2 | Uniqlo | en Uniqlo | ru Uniqlo, Юникло | ja ユニクロ | about trade-investment
jp:muji | jp organisation 2 | Muji | en Muji | ja 無印良品 | about trade-investment
jp:mufg | jp organisation 2 | MUFG | en MUFG | ru MUFG | ja 三菱UFJ | about trade-investment
jp:smbc | jp organisation 2 | SMBC | en SMBC, Sumitomo Mitsui Banking | ru SMBC | ja 三井住友銀行 | about trade-investment
jp:mizuho | jp organisation 2 | Mizuho | en Mizuho | ru Mizuho | ja みずほ | about trade-investment
jp:nomura | jp organisation 2 | Nomura | en Nomura | ru Nomura | ja 野村証券, 野村総合研究所 | about trade-investment
jp:sompo | jp organisation 2 | Sompo | en Sompo | ru Сомпо | ja 損保ジャパン | about trade-investment
jp:daiwa | jp organisation 2 | Daiwa Securities | en Daiwa Securities | ja 大和証券 | zh 大和证券 | about trade-investment
jp:samurai-bonds | jp product 2 | samurai bonds | en samurai bond, samurai bonds, samurai loan | ru самурайск~ облигаци~, «самурайск~, самурай-бонд~ | kk самурай облигация~ | ja サムライ債, 円建て外債 | zh 武士债 | ko 사무라이본드 | about trade-investment
jp:ukiyo-e | jp product 2 | ukiyo-e prints | en ukiyo-e, Hokusai, Hiroshige | ru укиё-э, Хокусай, Хиросигэ | kk укиё-э, Хокусай, Хиросигэ | ja 浮世絵, 北斎, 広重 | about culture
jp:tepco | jp organisation 2 | TEPCO | en TEPCO, Tokyo Electric | ru TEPCO, ТЕПКО | kk TEPCO | ja 東京電力, 東電 | about energy
jp:chubu-electric | jp organisation 2 | Chubu Electric | en Chubu Electric | ja 中部電力 | about energy
jp:kyushu-electric | jp organisation 2 | Kyushu Electric | en Kyushu Electric | ja 九州電力, 九電 | about energy
jp:tohoku-electric | jp organisation 2 | Tohoku Electric | en Tohoku Electric | ja 東北電力 | about energy
jp:shikoku-electric | jp organisation 2 | Shikoku Electric | en Shikoku Electric | ja 四国電力 | about energy
jp:j-power | jp organisation 2 | J-Power | en J-Power | ja 電源開発, Jパワー | about energy
jp:eneos | jp organisation 2 | ENEOS | en ENEOS, JX Nippon | ru ENEOS | ja エネオス, ENEOS | about energy
jp:idemitsu | jp organisation 2 | Idemitsu | en Idemitsu | ru Idemitsu, Идемицу | ja 出光興産 | about energy
jp:japex | jp organisation 2 | JAPEX | en JAPEX | ja 石油資源開発 | about energy
jp:overseas-uranium | jp organisation 2 | Overseas Uranium Resources Development | en Overseas Uranium Resources | ja 海外ウラン資源開発 | about energy
jp:jaif | jp organisation 2 | Japan Atomic Industrial Forum | en Japan Atomic Industrial Forum, JAIF | de Jaif | fr Jaif | ja 日本原子力産業協会, 原産協会 | about energy
jp:takeda | jp organisation 2 | Takeda Pharmaceutical | en Takeda Pharmaceutical, Takeda | ru Takeda, Такеда | ja 武田薬品 | about health
jp:astellas | jp organisation 2 | Astellas | en Astellas | ru Astellas | ja アステラス | about health
jp:eisai | jp organisation 2 | Eisai | en Eisai | ja エーザイ | about health
jp:terumo | jp organisation 2 | Terumo | en Terumo | ru Terumo | ja テルモ | about health
jp:sysmex | jp organisation 2 | Sysmex | en Sysmex | ru Sysmex | kk Sysmex | ja シスメックス | about health
jp:shimadzu | jp organisation 2 | Shimadzu | en Shimadzu | ru Shimadzu | ja 島津製作所 | about health
jp:jal | jp organisation 2 | Japan Airlines | en Japan Airlines, JAL | ru Japan Airlines | kk Japan Airlines | ja 日本航空, JAL | about transport-logistics
jp:ana | jp organisation 2 | All Nippon Airways | en All Nippon Airways, ANA | ru All Nippon Airways | ja 全日空, ANA | about transport-logistics
jp:nyk | jp organisation 2 | NYK Line | en NYK Line, Nippon Yusen | ja 日本郵船 | about transport-logistics
jp:mol | jp organisation 2 | Mitsui O.S.K. Lines | en Mitsui OSK | ja 商船三井 | about transport-logistics
jp:nippon-express | jp organisation 2 | Nippon Express | en Nippon Express | ru Nippon Express | ja 日本通運, 日通 | about transport-logistics
jp:jr | jp organisation 2 | Japan Railways | en JR East, JR Central, Japan Railways | ja JR東日本, JR東海, JR貨物 | about transport-logistics
jp:yomiuri | jp organisation 0 | Yomiuri | en Yomiuri, The Japan News | ru Ёмиури, Иомиури | ja 読売新聞
jp:asahi | jp organisation 0 | Asahi Shimbun | en Asahi Shimbun | ru Асахи | ja 朝日新聞
jp:mainichi | jp organisation 0 | Mainichi | en Mainichi | ru Майнити | ja 毎日新聞
jp:sankei | jp organisation 0 | Sankei | en Sankei | ru Санкэй | ja 産経新聞
jp:japan-times | jp organisation 0 | The Japan Times | en Japan Times | ru Japan Times | ja ジャパンタイムズ
kz:kase | kz organisation 2 | Kazakhstan Stock Exchange | en KASE, Kazakhstan Stock Exchange | ru KASE | kk KASE | ja カザフスタン証券取引所
kz:astana-hub | kz organisation 2 | Astana Hub | en Astana Hub | ru Astana Hub, Астана Хаб | kk Astana Hub | ja アスタナハブ | about technology-space
kz:bolashak | kz organisation 2 | Bolashak scholarship | en Bolashak | ru Болашак | kk Болашақ | ja ボラシャク | about education-science
kz:national-bank | kz organisation 2 | National Bank of Kazakhstan | en National Bank of Kazakhstan | ru Нацбанк РК, Национальный банк РК | kk ҚР Ұлттық Банкі
kz:mazhilis | kz organisation 2 | Mazhilis | en Mazhilis, Majilis | ru Мажилис | kk Мәжіліс | ja マジリス | about diplomacy
kz:government-rk | kz organisation 2 | Government of Kazakhstan | ru правительство РК, правительства РК, правительством РК, премьер-министр РК, премьер-министра РК | kk ҚР Үкіметі, ҚР Премьер-министрі
kz:bi-group | kz organisation 2 | BI Group | en BI Group | ru BI Group | kk BI Group | about trade-investment
kz:kazakhtelecom | kz organisation 2 | Kazakhtelecom | en Kazakhtelecom | ru Казахтелеком | kk Қазақтелеком | about technology-space
kz:qarmet | kz organisation 2 | Qarmet | en Qarmet | ru Qarmet, Кармет | kk Qarmet | about mining
kz:qazaq-air | kz organisation 2 | Qazaq Air | en Qazaq Air, Vietjet Qazaqstan | ru Qazaq Air | kk Qazaq Air | about transport-logistics
kz:nis | kz organisation 2 | Nazarbayev Intellectual Schools | en Nazarbayev Intellectual School, Nazarbayev Intellectual Schools | ru Назарбаев интеллектуальная школа, Назарбаев интеллектуальной школы, Назарбаев интеллектуальной школе, Назарбаев интеллектуальные школы | kk Назарбаев зияткерлік | about education-science
kz:kimep | kz organisation 2 | KIMEP | en KIMEP | ru КИМЭП | about education-science
kz:kbtu | kz organisation 2 | Kazakh-British Technical University | en KBTU | ru КБТУ | kk ҚБТУ, КБТУ | about education-science
kz:agrarian | kz organisation 2 | Kazakh National Agrarian University | en Kazakh National Agrarian | ru КазНАУ, КазНАИУ | kk ҚазҰАЗУ | about agriculture,education-science
kz:kazgidromet | kz organisation 2 | Kazhydromet | en Kazhydromet | ru Казгидромет | kk Қазгидромет | about environment
kz:tourism | kz organisation 2 | Kazakh Tourism | en Kazakh Tourism | ru Kazakh Tourism | kk Kazakh Tourism | about tourism-visas
kz:freedom | kz organisation 2 | Freedom Holding | en Freedom Holding, Freedom Bank | ru Freedom Holding, Freedom Bank, Фридом Холдинг, Фридом Банк | about trade-investment
kz:kazenergy | kz organisation 2 | KAZENERGY | en KAZENERGY, Kazenergy | ru KAZENERGY | about energy
kz:seismology | kz organisation 2 | Kazakh Research Institute of Seismology | en Kazakh Institute of Seismology | ru Институт сейсмологии МЧС | about environment
kz:garysh-sapary | kz organisation 2 | Kazakhstan Garysh Sapary | en Kazakhstan Garysh Sapary | ru Казахстан Гарыш Сапары | kk Қазақстан Ғарыш Сапары | about technology-space
jp:sbi | jp organisation 2 | SBI Holdings | en SBI Holdings | ru SBI Holdings | ja SBIホールディングス | about trade-investment
jp:orix | jp organisation 2 | ORIX | en ORIX | ru ORIX | ja オリックス | about trade-investment
jp:kddi | jp organisation 2 | KDDI | en KDDI | ru KDDI | ja KDDI | about technology-space
jp:obayashi | jp organisation 2 | Obayashi | en Obayashi Corporation | ja 大林組 | about trade-investment
jp:taisei | jp organisation 2 | Taisei Corporation | en Taisei Corporation | ja 大成建設 | about trade-investment
jp:kajima | jp organisation 2 | Kajima Corporation | en Kajima Corporation | ja 鹿島建設 | about trade-investment
jp:shimizu | jp organisation 2 | Shimizu Corporation | en Shimizu Corporation | ja 清水建設 | about trade-investment
jp:nippon-koei | jp organisation 2 | Nippon Koei | en Nippon Koei | ru Nippon Koei | ja 日本工営 | about transport-logistics
jp:oriental-consultants | jp organisation 2 | Oriental Consultants | en Oriental Consultants | about transport-logistics
jp:ajinomoto | jp organisation 2 | Ajinomoto | en Ajinomoto | ru Ajinomoto | ja 味の素 | about agriculture
jp:nisshin | jp organisation 2 | Nisshin Seifun | en Nisshin | ru Nisshin | ja 日清製粉 | about agriculture
jp:bridgestone | jp organisation 2 | Bridgestone | en Bridgestone | ru Bridgestone, Бриджстоун | ja ブリヂストン | about trade-investment
jp:yokohama-rubber | jp organisation 2 | Yokohama Rubber | en Yokohama Rubber | ja 横浜ゴム | about trade-investment
jp:sumitomo-rubber | jp organisation 2 | Sumitomo Rubber | en Sumitomo Rubber | ja 住友ゴム | about trade-investment
jp:fanuc | jp organisation 2 | Fanuc | en Fanuc | ru Fanuc | ja ファナック | about technology-space
jp:dmg-mori | jp organisation 2 | DMG Mori | en DMG Mori | about technology-space
jp:yaskawa | jp organisation 2 | Yaskawa | en Yaskawa | ja 安川電機 | about technology-space
jp:kumon | jp organisation 2 | Kumon | en Kumon | ru Кумон | ja 公文式 | about education-science
jp:daiichi-sankyo | jp organisation 2 | Daiichi Sankyo | en Daiichi Sankyo | ru Daiichi Sankyo | ja 第一三共 | about health
jp:shionogi | jp organisation 2 | Shionogi | en Shionogi | ja 塩野義 | about health
jp:otsuka | jp organisation 2 | Otsuka Pharmaceutical | en Otsuka Pharmaceutical | ja 大塚製薬 | about health
jp:rerf | jp organisation 2 | Radiation Effects Research Foundation | en Radiation Effects Research Foundation | ja 放射線影響研究所, 放影研 | about health,nuclear-disarmament
jp:jnfl | jp organisation 2 | Japan Nuclear Fuel | en Japan Nuclear Fuel | ru Japan Nuclear Fuel | ja 日本原燃 | about energy
jp:japan-atomic-power | jp organisation 2 | Japan Atomic Power | en Japan Atomic Power | ja 日本原子力発電 | about energy
jp:jst | jp organisation 2 | Japan Science and Technology Agency | en Japan Science and Technology Agency | ja 科学技術振興機構 | about education-science
jp:jsps | jp organisation 2 | Japan Society for the Promotion of Science | en JSPS | ja 日本学術振興会 | about education-science
jp:riken | jp organisation 2 | RIKEN | en RIKEN | ru RIKEN | ja 理化学研究所 | about education-science
jp:aist | jp organisation 2 | National Institute of Advanced Industrial Science and Technology | en AIST | ja 産総研 | about education-science
jp:smm | jp organisation 2 | Sumitomo Metal Mining | en Sumitomo Metal Mining | ja 住友金属鉱山 | about mining
jp:mitsui-mining | jp organisation 2 | Mitsui Kinzoku | en Mitsui Mining, Mitsui Kinzoku | ja 三井金属 | about mining
jp:dowa | jp organisation 2 | Dowa Holdings | en Dowa Holdings | ja DOWA | about mining
jp:kusanone | jp format 2 | Kusanone grassroots grants | en Kusanone, Grassroots Human Security | ru Кусаноне, Кусанонэ | kk Кусаноне | ja 草の根・人間の安全保障 | about development-aid
jp:kusanone | jp format 2 | Kusanone grassroots grants | ru Корни травы, Корней травы | kk Шөп тамыры, Шөп тамырлары | beside kz,jp | about development-aid
jp:jds | jp format 2 | JDS scholarships | en JDS | ru JDS | ja 人材育成奨学計画 | about education-science,development-aid
jp:jcm | jp format 1 | Joint Crediting Mechanism | en Joint Crediting Mechanism, JCM | ru JCM | ja 二国間クレジット制度, JCM | about environment
jp:kodokan | jp organisation 2 | Kodokan | en Kodokan | ru Кодокан | kk Кодокан | ja 講道館 | about sport
jp:u-tottori | jp organisation 2 | Tottori University | en Tottori University | ru университет Тоттори | ja 鳥取大 | about education-science
jp:u-kanazawa | jp organisation 2 | Kanazawa University | en Kanazawa University | ru университет Канадзавы | ja 金沢大学 | about education-science
jp:u-okayama | jp organisation 2 | Okayama University | en Okayama University | ja 岡山大学 | about education-science
jp:u-chiba | jp organisation 2 | Chiba University | en Chiba University | ru университет Тиба | ja 千葉大学 | about education-science
jp:u-kobe | jp organisation 2 | Kobe University | en Kobe University | ja 神戸大学 | about education-science
jp:minpaku | jp organisation 2 | National Museum of Ethnology | en National Museum of Ethnology | ja 国立民族学博物館 | about culture
kz:tenge | - product 0 Q232 | tenge | en tenge | ru тенге | kk теңге | ja テンゲ | zh 坚戈
jp:yen | - product 0 Q17 | yen | en yen | ru иена, иены, иен, йена, йены, йен | kk иен, иена
jp:nikkei-index | - product 0 Q17 | Nikkei share index | en Nikkei 225, Nikkei index, Topix | ru индекс Nikkei, индекс Никкей | kk Nikkei индексі | ja 日経平均, TOPIX
jp:cabinet-secretary | jp organisation 2 | Chief Cabinet Secretary | en chief cabinet secretary | ru генеральный секретарь кабинета, генсек кабинета | kk кабинеттің бас хатшысы | ja 官房長官
jp:mof | jp organisation 1 | Ministry of Finance of Japan | ja 財務省
jp:police-agency | jp organisation 1 | National Police Agency | ja 警察庁, 警視庁
jp:meteorological-agency | jp organisation 1 | Japan Meteorological Agency | en Japan Meteorological Agency | ja 気象庁
jp:bank-of-japan | jp organisation 2 | Bank of Japan | en Bank of Japan | ru Банк Японии, Банка Японии | ja 日銀, 日本銀行
jp:familymart | jp organisation 2 | FamilyMart | en FamilyMart | ru FamilyMart | ja ファミリーマート, ファミマ | about trade-investment
jp:jera | jp organisation 2 | JERA | en JERA | ru JERA | ja JERA | about energy
jp:mitsubishi-power | jp organisation 3 | Mitsubishi Power | en Mitsubishi Power | ru Mitsubishi Power | ja 三菱パワー | about energy
jp:mitsubishi-materials | jp organisation 3 | Mitsubishi Materials | en Mitsubishi Materials | ru Mitsubishi Materials | ja 三菱マテリアル, 三菱マテ | about mining
jp:jx-metals | jp organisation 2 | JX Advanced Metals | en JX Advanced Metals | ru JX Advanced Metals | ja JX金属 | about mining
jp:cosmo-energy | jp organisation 2 | Cosmo Energy | en Cosmo Energy | ja コスモエネルギー | about energy
jp:jata | jp organisation 2 | Japan Association of Travel Agents | en JATA, Japan Association of Travel Agents | ru JATA | ja 日本旅行業協会 | about tourism-visas
jp:aots | jp organisation 2 | AOTS | en AOTS | ja 海外産業人材育成協会 | about education-science
jp:u-kyutech | jp organisation 2 | Kyushu Institute of Technology | en Kyushu Institute of Technology, Kyutech | ja 九州工業大学, 九工大 | about education-science
jp:u-meiji | jp organisation 2 | Meiji University | en Meiji University | ru университет Мэйдзи | ja 明治大学 | about education-science
jp:hitachi-rail | jp organisation 2 | Hitachi Rail | en Hitachi Rail | ja 日立レール | about transport-logistics
jp:red-cross | jp organisation 2 | Japanese Red Cross | en Japanese Red Cross | ja 日本赤十字 | about health
`;
