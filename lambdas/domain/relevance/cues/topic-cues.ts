/** Words that speak for a topic: `topic strength | language form, form`. 2 names the topic, 1 hints at it. */
export const TOPIC_CUES = `
diplomacy 2 | en foreign minister, foreign ministers, foreign ministry, ambassador, ambassadors, embassy, state visit, official visit, working visit, summit, summits, bilateral, diplomatic, diplomatic relations, diplomacy, strategic partnership, joint statement, head of state, heads of state, talks with, held talks, prime minister's visit, leaders' meeting, credentials, telephone talks, phone call, phone talks, consul, consulate, envoy, declaration, memorandum of cooperation, parliamentarians, speaker, emperor, paid a visit, official trip, political dialogue, interparliamentary, friendship league
diplomacy 1 | en president, prime minister, minister, meeting, met, visit, visits, visited, agreement, agreements, dialogue, cooperation, delegation, negotiations, ties, relations, partnership, leader, leaders, trip, bilaterally, received, protocol, UN General Assembly, order, resolution
diplomacy 2 | ru глава МИД, главы МИД, главой МИД, МИД, министр иностранных дел, министры иностранных дел, посол, посольство, государственный визит, официальный визит, рабочий визит, саммит, двусторонн~, дипломатическ~, дипломат, дипломаты, дипотношения, стратегическое партнерство, совместное заявление, глава государства, переговоры, переговорах, телефонный разговор, созвонил~, верительн~, консул, консульство, декларация, парламентари~, спикер, император~, межпарламентск~, политический диалог, официальной поездк~, официальную поездку, турне
diplomacy 1 | ru президент, премьер-министр, премьер, министр, встреча, встретил~, визит, соглашение, диалог, сотрудничество, делегация, отношения, партнерство, лидер, поездка, принял, приеме, подписал~, договорил~, протокол, глава, главы
diplomacy 2 | kk сыртқы істер министр~, СІМ, елші, елшілік, мемлекеттік сапар, ресми сапар, жұмыс сапары, саммит, екіжақты, дипломатия~, стратегиялық әріптестік, стратегиялық серіктестік, бірлескен мәлімдеме, мемлекет басшысы, келіссөз, келіссөздер, телефон арқылы, сенім грамота~, консул, декларация, парламент~, император~, құрметті қонақ
diplomacy 1 | kk президент, премьер-министр, министр, кездесу, кездесті, кездесіп, кездесуде, сапар, келісім, диалог, ынтымақтастық, ынтымақтастықты, делегация, қарым-қатынас, қатынас, әріптестік, серіктестік, басшы, қабылдады, қол қойды
diplomacy 2 | kkl syrtqy ister mınıstr~, elshi, elshilik, resmı sapar, memleket basshysy, kelissóz~, sammıt, prezıdent
diplomacy 2 | ja 外相, 外務大臣, 外務省, 大使, 大使館, 公式訪問, 国賓, 首脳会談, 首脳会合, 首脳, サミット, 二国間, 外交, 国交, 戦略的パートナー, 共同声明, 元首, 電話会談, 信任状, 領事, 宣言, 議員連盟, 議長, 天皇, 表敬, 外相会談, 会談, 親書, 皇太子, 歴訪, 外遊, 訪日, 公賓
diplomacy 1 | ja 大統領, 首相, 総理, 大臣, 会見, 面会, 訪問, 合意, 対話, 協力, 代表団, 関係, 外務, 署名, 迎えた, 要人
diplomacy 2 | zh 外长, 外相, 外交部, 大使, 使馆, 国事访问, 正式访问, 峰会, 双边, 外交, 建交, 战略伙伴, 联合声明, 元首, 会谈, 宣言, 会晤, 天皇, 首脑
diplomacy 1 | zh 总统, 首相, 总理, 部长, 会见, 访问, 协议, 对话, 合作, 代表团, 关系, 出访, 签署
diplomacy 2 | ko 외교장관, 외교부, 대사, 대사관, 국빈, 공식 방문, 정상회의, 정상회담, 양자, 외교, 수교, 전략적, 공동성명, 정상
diplomacy 1 | ko 대통령, 총리, 장관, 방문, 협력, 회담, 서명, 협정
diplomacy 2 | de außenminister~, botschafter~, botschaft, staatsbesuch, gipfel~, bilateral~, diplomatisch~, gipfeltreffen | fr ministre des affaires étrangères, ambassadeur, ambassade, visite officielle, visite d'état, sommet, bilatéral~, diplomatique, déclaration commune, partenariat stratégique | tr dışişleri bakan~, büyükelçi~, resmi ziyaret, zirve, ikili, diplomatik | uz tashqi ishlar vazir~, elchi~, rasmiy tashrif, sammit, ikki tomonlama | uzc ташқи ишлар вазири, элчи, расмий ташриф, саммит, музокара, икки томонлама | ky тышкы иштер министр~, элчи, расмий визит, саммит | ar وزير الخارجيه, سفير, سفاره, زياره رسميه, قمه, الرئيس
trade-investment 2 | en trade turnover, trade and investment, bilateral trade, investment, investments, investor, investors, invest, invests, invested, exports, export, exporting, imports, joint venture, business forum, commercial, contract, contracts, assembly plant, car plant, factory, shareholding, stake, economic cooperation, business council, businesses, free trade, tariff, chamber of commerce, procurement, production line, memoranda, supply agreement, trade mission, exporters, economic committee, carmaker, dealership, manufacture, manufacturing
trade-investment 1 | en trade, company, companies, firm, firms, business, billion, million, market, economic, project, projects, deal, deals, sale, sales, sell, customers, bank, plant, corporation, industry, ship, supply, supplies, yen, tenge, dollars
trade-investment 2 | ru товарооборот, торгово-экономическ~, инвестиции, инвестиций, инвестициях, инвестор~, инвестиционн~, инвестир~, экспорт, экспортир~, импорт, совместное предприятие, СП, бизнес-форум, деловой форум, коммерческ~, контракт, автозавод, сборк~, автопроизводител~, доля в проекте, экономическое сотрудничество, деловой совет, пошлин~, торговая палата, поставк~, меморандум, торгово-промышленн~, завод, производств~
trade-investment 1 | ru торгов~, компания, корпораци~, бизнес~, млрд, миллиард~, млн, миллион~, рынок, рынка, рынке, экономическ~, проект, сделк~, продаж~, продава~, покупател~, банк, предприят~, промышленн~, иен, тенге, долларов
trade-investment 2 | kk тауар айналымы, сауда-экономика~, инвестиция, инвестор, экспорт, экспорттау, импорт, бірлескен кәсіпорын, бизнес-форум, коммерциялық, келісімшарт, зауыт, құрастыр~, автоөндіруші, өндіріс, меморандум, сауда палатасы, инвесторлар
trade-investment 1 | kk сауда, компания, корпорация, бизнес, млрд, миллиард, млн, миллион, нарық, экономика~, жоба, мәміле, кәсіпорын, банк, өнеркәсіп, иен, теңге, доллар, сатып алу, кәсіпкер~
trade-investment 2 | ja 貿易, 投資, 輸出, 輸入, 合弁, 商談, ビジネスフォーラム, 契約, 工場, 組み立て, 生産拠点, 権益, 出資, 経済協力, 商工会議所, 経済関係, 受注, 現地生産, 資本, 参入, 商社, 進出, 経済委員会, 販売, 供給契約
trade-investment 1 | ja 企業, 会社, ビジネス, 億, 市場, 経済, 事業, プロジェクト, 銀行, 産業, 円, ドル, 商業, 取引
trade-investment 2 | zh 贸易, 投资, 出口, 进口, 合资, 商业论坛, 合同, 工厂, 经贸, 商会, 日企, 生产 | ko 무역, 투자, 수출, 수입, 합작, 비즈니스 포럼, 계약, 공장, 교역 | de handel~, investition~, investor~, export~, gemeinschaftsunternehmen, werk, absichtserklärung | fr commerce, investissement~, investisseur~, exportation~, société commune, coentreprise, échanges commerciaux, usine | tr ticaret~, yatırım~, ihracat~, fabrika | uz savdo, investitsiya~, eksport~ | uzc савдо, инвестиция, экспорт, шартнома | ky соода, инвестиция, экспорт | ar استثمار, التجاره, تجاره, صادرات, شركات, الشركات
energy 2 | en energy, nuclear power, power plant, nuclear plant, reactor, reactors, oil, crude, gas, natural gas, LNG, oilfield, oil field, oil and gas, uranium, nuclear fuel, renewable, renewables, solar, wind farm, wind power, hydrogen, electricity, power grid, pipeline, decarbonisation, decarbonization, carbon neutrality, coal, petroleum, refinery, barrels, fuel pellets, fuel assemblies, geothermal, thermal power, turbine, turbines, hydropower, ammonia
energy 2 | ru энергетик~, энергетическ~, АЭС, атомн~, реактор~, нефть, нефтян~, нефтегаз~, нефтепровод, газ, газов~, СПГ, месторождение Кашаган, уран, урана, урановы~, ядерное топливо, ядерного топлива, возобновляем~, ВИЭ, солнечн~, ветров~, ветроэлектро~, водород~, электроэнерг~, электростанц~, трубопровод, декарбониз~, углеродн~, уголь, угольн~, НПЗ, баррел~, турбин~, ТЭЦ, ТЭС
energy 2 | kk энергетика, энергия, АЭС, атом электр~, реактор, мұнай, мұнай-газ, газ, уран, ядролық отын, жаңартылатын, ЖЭК, күн электр~, жел электр~, сутегі, электр энергиясы, электр станция~, құбыр, көміртегі, көмір, баррель, турбина, ЖЭО
energy 2 | ja エネルギー, 原子力, 原発, 原子炉, 発電, 石油, 原油, 油田, 天然ガス, ガス田, ウラン, 核燃料, 燃料棒, 再生可能, 再エネ, 太陽光, 風力, 水素, 電力, パイプライン, 脱炭素, カーボンニュートラル, 石炭, バレル, タービン, アンモニア, 送電, 製油
energy 2 | zh 能源, 核电, 反应堆, 石油, 原油, 天然气, 铀, 可再生, 太阳能, 风电, 氢, 电力, 管道, 脱碳 | ko 에너지, 원전, 원자력, 석유, 가스, 우라늄, 재생에너지, 수소, 전력 | de energie~, kernkraft~, kernbrennstoff~, brennstoff~, brennstäbe, uran~, öl~, gas~, strom~ | fr énergie~, énergétique, nucléaire, uranium, pétrole, gaz | tr enerji, nükleer, petrol, doğal gaz, uranyum | uz energetika, neft, uran | uzc энергетика, нефть, уран | ar الطاقه, طاقه, النفط, اليورانيوم, نووي
mining 2 | en mining, mine, mines, rare earth, rare earths, rare metals, critical minerals, minerals, mineral, ore, ores, deposit, deposits, exploration, geological, geology, prospecting, drilling, uranium, gallium, lithium, copper, tungsten, titanium, chromium, ferrochrome, molybdenum, tantalum, beryllium, smelter, metallurgy, metallurgical, subsoil, yttrium, dysprosium, scandium, nickel, cobalt, graphite, zinc, quarry, rare-earth, rare-metal
mining 2 | ru горнодобыва~, горно~, рудник~, шахт~, редкоземельн~, редкие металлы, редких металлов, редкими металлами, редкометал~, критически важн~, минерал~, полезные ископаемые, полезных ископаемых, руда, руды, месторожден~, геологоразвед~, геолог~, бурени~, уран, урана, урановы~, галлий, галлия, литий, лития, медь, меди, вольфрам~, титан, титана, хром, феррохром, молибден, тантал, бериллий, металлург~, недр, недра, недропольз~, РЗМ, скандий, никель, кобальт, графит
mining 2 | kk тау-кен, кен орны, кен, кеніш, шахта, сирек жер, сирек металл, минерал~, пайдалы қазба~, геологиялық, геология, барлау, бұрғылау, уран, галлий, литий, мыс, вольфрам, титан, хром, металлургия, жер қойнауы
mining 2 | ja 鉱山, 鉱業, 鉱物, 鉱床, 採掘, 探鉱, 探査, レアアース, レアメタル, 希少金属, 希土類, ウラン, ガリウム, リチウム, 銅, タングステン, チタン, クロム, 精錬, 製錬, 冶金, 重要鉱物, 鉱区, 資源開発, 埋蔵量
mining 2 | zh 矿, 矿业, 矿产, 稀土, 稀有金属, 铀, 镓, 锂, 铜, 勘探, 关键矿产, 冶金 | ko 광물, 광산, 희토류, 희소금속, 리튬, 구리, 우라늄, 탐사 | de bergbau, mine, minen, seltene erden, seltenen erden, uran~, rohstoff~, erz~ | fr mine, mines, minier~, minière~, terres rares, uranium, minerais, minéraux, extraction, métaux | tr maden~, nadir toprak | uz kon, ruda, uran | uzc кон, уран, нодир | ar التعدين, معادن, اليورانيوم
transport-logistics 2 | en transport, transportation, logistics, corridor, middle corridor, trans-caspian, railway, rail, railways, freight, cargo, containers, container, port, seaport, airport, flight, flights, direct flights, airline, airlines, aviation, highway, road, roads, route, routes, customs, transit, shipping, code-share, codeshare, bridge, metro, subway, trucks, warehouse, warehouses, locomotives
transport-logistics 2 | ru транспорт~, логист~, коридор, срединный коридор, транскаспийск~, ТМТМ, железная дорога, железнодорожн~, железных дорог, груз, грузов, грузы, грузовы~, грузоперевоз~, контейнер~, порт, порта, порту, портов~, аэропорт, рейс, рейсы, рейсов, авиа~, перелет, автодорог~, автомобильных дорог, трасса, маршрут, таможн~, транзит~, перевоз~, мост, моста, метро, код-шеринг~
transport-logistics 2 | kk көлік, логистика~, дәліз, орта дәліз, транскаспий~, теміржол, темір жол, контейнер, порт, әуежай, әуе рейсі, рейс, авиа~, автожол, тас жол, маршрут, кеден, транзит~, тасымал~, көпір, метро
transport-logistics 2 | ja 輸送, 運輸, 物流, 回廊, カスピ海ルート, 鉄道, 貨物, コンテナ, 港, 港湾, 空港, 直行便, 路線, 航空, 定期便, 往復便, 就航, 道路, 高速道路, 税関, 通関, 地下鉄, コードシェア, 連結性, 輸送路, 交通
transport-logistics 2 | zh 运输, 物流, 走廊, 铁路, 货运, 集装箱, 港口, 机场, 航班, 航空, 公路, 海关, 过境, 交通, 枢纽 | ko 운송, 물류, 회랑, 철도, 화물, 항만, 공항, 직항, 항공, 교통 | de transport~, logistik~, korridor, eisenbahn~, hafen, flughafen, fluglinie | fr transport~, logistique, corridor, chemin de fer, fret, port, aéroport, vol direct | tr ulaştırma, lojistik, koridor, demiryolu, liman, havayolu | uz transport, logistika, yo'lak | uzc транспорт, логистика | ar النقل, ممر, سكك
technology-space 2 | en artificial intelligence, AI, digital, digitalisation, digitalization, technology, technologies, IT, startup, startups, space, cosmodrome, satellite, satellites, rocket, spacecraft, astronaut, astronauts, cosmonaut, launch vehicle, space station, ISS, robotics, semiconductor, semiconductors, innovation, innovations, blockchain, bitcoin, cryptocurrency, software, 5G, cybersecurity, supercomputer, data centre, data center, GovTech, venture, Soyuz, orbit, drones, telecom, e-government
technology-space 2 | ru искусственный интеллект, искусственного интеллекта, ИИ, цифров~, технолог~, IT, стартап~, космос~, космическ~, космодром, спутник~, ракет~, космонавт~, астронавт~, МКС, робот~, полупроводник~, инновац~, блокчейн, биткоин~, майнинг криптовалют, криптовалют~, программное обеспечение, кибербезопасност~, суперкомпьютер, дата-центр~, венчурн~, орбит~, Союз МС~, дрон~
technology-space 2 | kk жасанды интеллект, ЖИ, цифрл~, технология, IT, стартап, ғарыш, ғарышкер, спутник, зымыран, робот, жартылай өткізгіш, инновация, блокчейн, биткоин, криптовалюта, киберқауіпсіздік, суперкомпьютер, деректер орталығы
technology-space 2 | ja 人工知能, AI, デジタル, 技術革新, 先端技術, IT, スタートアップ, 宇宙, 衛星, ロケット, 飛行士, ソユーズ, 国際宇宙ステーション, ISS, ロボット, 半導体, イノベーション, ブロックチェーン, 仮想通貨, ビットコイン, ソフトウェア, サイバー, スーパーコンピューター, データセンター, 打ち上げ, 電子政府, DX
technology-space 2 | zh 人工智能, 数字化, 技术创新, 科技, 航天, 卫星, 火箭, 宇航员, 半导体, 创新 | ko 인공지능, 디지털, 기술, 우주, 위성, 로켓, 반도체, 혁신 | de künstliche intelligenz, digital~, raumfahrt, satellit~, rakete~, technologie~ | fr intelligence artificielle, numérique, spatial~, satellite~, fusée | tr yapay zeka, dijital, uzay | uz sun'iy intellekt, raqamli | uzc сунъий интеллект, рақамли | ar الذكاء الاصطناعي, الرقمي, الفضاء
education-science 2 | en university, universities, student, students, scholarship, scholarships, academic, professor, scientists, scientist, research, researchers, language course, Japanese language, education, school, schools, pupils, exchange programme, exchange program, internship, interns, lecture, master's, PhD, faculty, higher education, olympiad, laboratory, textbook, speech contest, rector, archaeologists, trainees
education-science 2 | ru университет, вуз, вузы, вузов, вузами, студент~, стипенди~, академическ~, академия, профессор, учены~, ученый, научн~, наука, исследовател~, исследовани~, японский язык, японского языка, японскому языку, образовани~, образовательн~, школ~, школьник~, стажировк~, стажер~, лекци~, магистратур~, докторантур~, кафедр~, институт, лаборатори~, учебник, ректор, олимпиада по, археолог~
education-science 2 | kk университет, жоғары оқу орны, студент, стипендия, академия~, профессор, ғалым, ғылым, ғылыми, зерттеу, зерттеуші, жапон тілі, білім, білім беру, мектеп, оқушы, тағылымдама, дәріс, магистратура, докторантура, институт, зертхана, ректор, оқулық, археолог
education-science 2 | ja 大学, 留学, 留学生, 奨学金, 学術, 教授, 科学者, 研究, 研究者, 日本語教育, 教育, 学校, 学生, 講義, 大学院, 博士, 学部, 研究所, 学長, 生徒, 高校, 弁論大会, 考古学, 学会
education-science 2 | zh 大学, 留学, 奖学金, 学术, 教授, 科学家, 研究, 教育, 学校, 学生, 学者 | ko 대학, 유학, 장학금, 교수, 과학, 연구, 교육, 학교, 학생 | de universität~, student~, stipendi~, forscher~, wissenschaft~, professor~ | fr université~, étudiant~, bourse~, chercheur~, scientifique~, enseignement supérieur, recherche | tr üniversite~, öğrenci~, burs~ | uz universitet~, talaba~ | uzc университет, талаба | ar جامعه, الجامعات, طلاب
culture 2 | en culture, cultural, film, films, film festival, cinema, movie, director, concert, concerts, orchestra, opera, ballet, theatre, theater, exhibition, museum, art, artist, artists, painting, music, musician, singer, song, anime, manga, tea ceremony, ikebana, kimono, origami, calligraphy, festival, traditional, folklore, dombra, yurt, poetry, poet, novel, literature, translated, translation, cuisine, dance, pavilion, expo, crafts, haiku, puppet, UNESCO, diaspora, festive, photo exhibition, heritage
culture 2 | ru культур~, фильм~, кинофестивал~, кино, киноден~, режиссер~, концерт~, оркестр~, опера, опере, оперы, балет~, балерин~, театр~, выставк~, музей, музее, музея, искусств~, художник~, живопис~, музык~, певец, певиц~, певца, песн~, аниме, манга, манги, чайная церемония, чайной церемонии, икебан~, кимоно, оригами, каллиграф~, фестиваль, традиционн~, фольклор~, домбр~, юрт~, поэзи~, поэт~, роман, литератур~, перевод, кухн~, танц~, павильон~, ЭКСПО, EXPO, экспозици~, ремесл~, ЮНЕСКО, диаспор~, наследи~, кукольн~
culture 2 | kk мәдени, мәдениет, фильм, кинофестиваль, кино, режиссер, концерт, оркестр, опера, балет, театр, көрме, мұражай, музей, өнер, суретші, музыка, әнші, ән, аниме, манга, шай рәсімі, икебана, кимоно, оригами, каллиграфия, фестиваль, дәстүрлі, дәстүр, домбыра, киіз үй, поэзия, ақын, роман, әдебиет, аударма, би, павильон, ЭКСПО, EXPO, қолөнер, ЮНЕСКО, диаспора, мұра
culture 2 | ja 文化, 映画, 映画祭, 上映, 監督, コンサート, 演奏, オーケストラ, オペラ, バレエ, 劇場, 展覧会, 美術, 博物館, 芸術, 画家, 音楽, 歌手, アニメ, 漫画, 茶道, 生け花, 着物, 折り紙, 書道, 伝統, 民族楽器, ドンブラ, ユルタ, 詩人, 小説, 文学, 翻訳, 料理, 舞踊, 踊り, パビリオン, 万博, 工芸, ユネスコ, 祭り, 民族衣装, 写真展, 遺産
culture 2 | zh 文化, 电影, 电影节, 音乐会, 芭蕾, 剧院, 展览, 博物馆, 艺术, 音乐, 歌手, 动漫, 茶道, 文学, 展馆, 世博 | ko 문화, 영화, 음악, 공연, 발레, 전시, 박물관, 예술, 가수, 애니메이션, 엑스포 | de kultur~, film~, konzert~, ausstellung~, museum, musik~, kunst~ | fr culture~, culturel~, film~, cinéma, concert~, exposition~, musée, musique, art, pavillon | tr kültür~, film~, konser~, sergi~, müze~ | uz madaniyat~, kino~, konsert~ | uzc маданият, маданий, кино, концерт | ar ثقافه, الثقافي, فيلم, معرض
sport 2 | en sports, wrestler, wrestling, sumo, judo, judoka, karate, boxing, boxer, football, soccer, tennis, hockey, volleyball, basketball, figure skating, skater, gymnast, gymnastics, swimming, swimmer, athletics, weightlifting, weightlifter, taekwondo, Olympic, Olympics, olympic champion, Asian Games, World Cup, world championship, world championships, qualifier, qualifying, gold medal, silver medal, bronze medal, medal, medals, coach, tournament, match, semi-final, semifinal, quarter-final, quarterfinal, final, athlete, athletes, title fight, knockout, bout, striker, goalkeeper, champion, training camp, basho, makuuchi, ozeki, yokozuna, cycling, biathlon, ski, skiing, cup, squad, national team, Grand Slam, Davis Cup, seeded, wins, golds, medallist
sport 2 | ru спорт~, борец, борца, борцы, борьб~, сумо, сумоист~, дзюдо, дзюдоист~, каратэ, карате, каратист~, бокс~, боксер~, футбол~, теннис~, хоккей, хоккеист~, хоккейн~, волейбол~, баскетбол~, фигурное катание, фигурист~, гимнаст~, плавани~, пловец, легкая атлетика, марафон~, тяжелая атлетика, тяжелоатлет~, таэквондо, Олимпи~, олимпийск~, Азиатские игры, Азиатских игр~, чемпионат~, чемпион~, кубок, кубка, кубке, отбор~, медал~, золот~, серебр~, бронз~, тренер~, турнир~, матч~, полуфинал~, четвертьфинал~, финал~, атлет~, нокаут~, поединок, поединк~, лига, лиги, вратар~, нападающ~, сборн~, басё, басе, озэки, ёкодзуна, йокодзуна, биатлон~, лыжн~, велоспорт~, ракетк~
sport 2 | kk спорт, балуан, күрес, сумо, сумошы, сумоист, дзюдо, дзюдошы, каратэ, бокс, боксшы, футбол, теннис, хоккей, волейбол, баскетбол, мәнерлеп сырғанау, мәнерлеп сырғанаушы, гимнаст~, жүзу, марафон, ауыр атлет~, зілтемірші, таэквондо, Олимпиада, олимпиада, Азия ойындары, чемпионат, чемпион, кубок, іріктеу, медаль, алтын медаль, күміс медаль, қола, жаттықтырушы, турнир, матч, жартылай финал, ширек финал, финал, атлет, нокаут, жекпе-жек, лига, ұлттық құрама, құрама
sport 2 | kkl sport, basketbol, fýtbol, dzıýdo, boks, chempıonat, medal, toptan
sport 2 | ja スポーツ, 力士, 大相撲, 相撲, 幕内, 十両, 番付, 横綱, 大関, 関脇, 土俵, 部屋, 春場所, 夏場所, 秋場所, 九州場所, 初場所, 名古屋場所, 柔道, 空手, ボクシング, ボクサー, サッカー, テニス, ホッケー, バレー, バスケット, フィギュア, 体操, 競泳, 水泳, 陸上, マラソン, 重量挙げ, レスリング, 五輪, オリンピック, アジア大会, 選手権, ワールドカップ, W杯, 予選, 金メダル, 銀メダル, 銅メダル, メダル, 試合, 準決勝, 準々決勝, 決勝, 選手, 王座, 王座防衛, 王者, KO, リーグ, 代表, 優勝, 大会, 親方, 幕下, 新入幕, デ杯, デビスカップ
sport 2 | zh 体育, 相扑, 柔道, 拳击, 足球, 网球, 奥运, 亚运, 锦标赛, 金牌, 奖牌, 选手, 决赛, 冠军 | ko 스포츠, 유도, 권투, 복싱, 축구, 테니스, 올림픽, 아시안게임, 금메달, 메달, 선수, 결승 | de sport~, judo~, judo, boxen, fußball~, tennis~, weltmeister~, olympi~, medaille~, goldmedaille~, finale, WM, endkampf, wettkampf~ | fr sport~, judo, boxe, football, tennis, championnat~, olympique~, médaille~, finale | tr spor~, judo, futbol, şampiyona~, madalya~ | uz sport~, futbol, chempion~ | uzc спорт, дзюдо, футбол, чемпионат | ar رياضه, بطوله, الاولمبي
tourism-visas 2 | en tourism, tourist, tourists, visa, visas, visa-free, travellers, travelers, travel, passport, hotel, hotels, resort, sightseeing, entry ban, entry rules, tour operators, visitors, quarantine, holidaymakers
tourism-visas 2 | ru турист~, туризм~, виза, визы, визу, виз!, визов~, безвизов~, путешественник~, паспорт, паспорта, отел~, курорт~, достопримечательност~, туроператор~, въезд, въезда, карантин~, гостиниц~, посетител~
tourism-visas 2 | kk турист, туризм, виза, визасыз, саяхат~, төлқұжат, паспорт, қонақүй, курорт, көрікті жер~, кіру ережесі, карантин
tourism-visas 2 | ja 観光, 観光客, 観光地, ビザ, 査証, 旅行, 旅行者, パスポート, ホテル, リゾート, ツアー, 入国, 免除, 検疫, 渡航
tourism-visas 2 | zh 旅游, 游客, 签证, 免签, 护照, 酒店, 入境 | ko 관광, 비자, 여행, 여권, 입국 | de tourismus, tourist~, visum, visa, reisepass | fr tourisme, touriste~, visa, visas, voyageur~ | tr turizm, turist~, vize~ | uz turizm, viza | uzc туризм, виза | ar السياحه, تاشيره
history-memory 2 | en history, historical, internees, interned, internment, prisoners of war, prisoner of war, POW, POWs, cemetery, graves, burial, memorial, monument, remains, war dead, gulag, camps, Siberian internment, anniversary of the arrival, descendants, archive, archives, archival, repatriated, repatriation, World War II, postwar, post-war, deported, historian, historians, commemoration, relics
history-memory 2 | ru истори~, историк~, интернирован~, военнопленн~, кладбищ~, захоронени~, могил~, мемориал~, памятник~, останк~, ГУЛАГ, лагерь, лагеря, лагерей, лагере, потомк~, архив~, репатри~, Второй мировой, послевоенн~, депортир~, перезахорон~
history-memory 2 | kk тарих, тарихи, тарихшы, интерндел~, әскери тұтқын, тұтқын, зират, бейіт, ескерткіш, мемориал, сүйек, ГУЛАГ, лагерь, ұрпақ~, мұрағат, архив, Екінші дүниежүзілік, соғыстан кейінгі, жер аударыл~
history-memory 2 | ja 歴史, 抑留, 抑留者, 捕虜, 墓地, 墓参, 慰霊, 慰霊碑, 追悼, 記念碑, 遺骨, 収容所, ラーゲリ, 子孫, 公文書, 帰還, 引き揚げ, 第二次世界大戦, 戦後, 強制移住, 歴史家, 戦没者
history-memory 2 | zh 历史, 战俘, 墓地, 纪念碑, 遗骸, 战后, 档案 | ko 역사, 포로, 묘지, 추모, 유해, 강제이주 | de geschichte, kriegsgefangen~, friedhof, gedenk~ | fr histoire, prisonnier~ de guerre, cimetière, mémorial | tr tarih~, mezarlık | ar تاريخ, اسري
nuclear-disarmament 2 | en nuclear test, nuclear tests, nuclear testing, test site, nuclear weapons, nuclear weapon, nuclear disarmament, disarmament, non-proliferation, nonproliferation, nuclear-free, atomic bomb, atomic bombing, atomic bombings, hibakusha, survivors of the bombing, radiation victims, CTBT, CTBTO, TPNW, NPT, warheads, nuclear arms, nuclear blasts, nuclear explosions, nuclear threat, arms control, Semipalatinsk
nuclear-disarmament 2 | ru ядерные испытания, ядерных испытаний, ядерным испытаниям, испытаний ядерного, ядерный полигон, ядерного полигона, семипалатинск~, ядерное оружие, ядерного оружия, ядерным оружием, ядерное разоружение, ядерного разоружения, разоружени~, нераспространени~, безъядерн~, атомная бомбардировка, атомной бомбардировки, атомных бомбардировок, хибакуся, ДВЗЯИ, ДНЯО, ДЗЯО, боеголов~, жертв~ испытаний, безъядерный
nuclear-disarmament 2 | kk ядролық сынақ, ядролық полигон, сынақ полигоны, ядролық қару, қарусыздану, ядролық қарусыздану, таратпау, ядросыз, атом бомбасы, хибакуся, Семей полигоны
nuclear-disarmament 2 | ja 核実験, 実験場, 核兵器, 核軍縮, 軍縮, 不拡散, 非核, 核なき世界, 核のない, 原爆, 被爆, 被爆者, 被ばく, 被曝, 核廃絶, CTBT, NPT, 核禁条約, 核兵器禁止条約, 核弾頭, セミパラチンスク
nuclear-disarmament 2 | zh 核试验, 核武器, 核裁军, 裁军, 不扩散, 无核, 原子弹, 核爆 | ko 핵실험, 핵무기, 핵군축, 비확산, 원폭, 비핵 | de atomtest~, atomwaffen~, abrüstung, nukleare abrüstung | fr essais nucléaires, armes nucléaires, désarmement, non-prolifération | tr nükleer deneme~, nükleer silah~ | ar التجارب النوويه, الاسلحه النوويه
security 2 | en security, defence, defense, military, army, troops, peacekeeping, peacekeepers, terrorism, counter-terrorism, extremism, drug trafficking, border security, border guards, unrest, riots, protests, police, arrested, arrest, detained, sanctions, war in Ukraine, invasion, conflict, conflicts, weapons, navy, coup, smuggling, crime, rule of law, economic security, hostage, abduction, abductions, missile, missiles, Security Council, trafficking, fraud, prosecutors
security 2 | ru безопасност~, оборон~, военн~, арми~, войск~, миротвор~, террориз~, террорист~, экстремизм~, наркотраф~, наркотик~, пограничн~, беспорядк~, протест~, полици~, арест~, задержа~, санкци~, вторжени~, конфликт~, оружи~, переворот, контрабанд~, преступн~, похищени~, мошенни~, прокурат~, суд, суда
security 2 | kk қауіпсіздік, қорғаныс, әскери, әскер, армия, бітімгершілік, терроризм, экстремизм, есірткі, шекара, тәртіпсіздік, наразылық, полиция, қамауға, ұстал~, санкция, басып кіру, қақтығыс, қару, контрабанда, қылмыс, алаяқ~, прокуратура, сот
security 2 | ja 安全保障, 防衛省, 自衛隊, 軍, 軍事, 部隊, 平和維持, テロ, 過激派, 麻薬, 国境警備, 騒乱, 暴動, 抗議, デモ, 警察, 逮捕, 拘束, 制裁, 侵攻, 紛争, 武器, クーデター, 密輸, 犯罪, 法の支配, 拉致, ミサイル, 非常事態, 詐欺, 検察
security 2 | zh 安全, 国防, 军事, 军队, 维和, 恐怖, 毒品, 骚乱, 抗议, 警察, 逮捕, 制裁, 冲突, 法治 | ko 안보, 국방, 군사, 테러, 마약, 시위, 경찰, 체포, 제재 | de sicherheit~, verteidigung~, militär~, terror~, polizei~, sanktion~ | fr sécurité, défense, militaire~, terrorisme, police, sanctions | tr güvenlik, savunma, askeri, terör~ | uz xavfsizlik | uzc хавфсизлик | ar الامن, امن, دفاع
development-aid 2 | en grant, grants, grant aid, ODA, official development assistance, technical assistance, technical cooperation, JICA, development aid, development assistance, humanitarian aid, humanitarian assistance, donated, donation, donor, donors, loan, soft loan, concessional loan, volunteers, UNDP, Asian Development Bank, ADB, aid, grassroots, human security projects, KazAID, capacity building, human resources development, World Bank
development-aid 2 | ru грант, гранты, грантов~, гранта, ОПР, официальная помощь развитию, официальной помощи развитию, техническая помощь, техническое содействие, технического сотрудничества, JICA, помощь в развитии, гуманитарная помощь, гуманитарной помощи, гуманитарную помощь, пожертв~, донор~, заем, займ, займа, льготн~, волонтер~, ПРООН, Азиатский банк развития, Азиатского банка развития, АБР, безвозмездн~, KazAID, передал~ оборудование, Всемирный банк, ЯАМС
development-aid 2 | kk грант, ресми даму көмегі, дамуға ресми көмек, дамуға көмек, техникалық көмек, JICA, гуманитарлық көмек, қайырымдылық, донор, несие, қарыз, волонтер, ерікті, БҰҰ Даму, Азия даму банкі, өтеусіз, KazAID
development-aid 2 | ja 無償, 無償資金, 供与, 円借款, 借款, 政府開発援助, ODA, 技術協力, JICA, 国際協力機構, 援助, 支援物資, 人道支援, 寄付, 寄贈, ボランティア, 青年海外協力隊, 草の根, アジア開発銀行, 開発協力, 人材育成, 国連開発計画
development-aid 2 | zh 援助, 无偿, 赠款, 贷款, 人道主义, 捐赠, 志愿者, 开发银行, 技术合作 | ko 원조, 무상, 차관, 기부, 인도적 | de entwicklungshilfe, zuschuss, hilfe, spende~ | fr aide au développement, don, dons, prêt, assistance technique, aide humanitaire | tr hibe~, yardım~ | uz grant, yordam | uzc грант | ar مساعدات, منحه
health 2 | en health, healthcare, hospital, hospitals, medical, medicine, doctors, physicians, patients, disease, cancer, vaccine, vaccines, pandemic, COVID-19, coronavirus, surgery, clinic, pharmaceutical, drugs, treatment, telemedicine, radiotherapy, isotopes, ambulance, oncology, outbreak, virus, infection, infections, ageing
health 2 | ru здравоохранени~, здоровь~, больниц~, медицин~, врач~, пациент~, болезн~, рак, онколог~, вакцин~, пандеми~, коронавирус~, COVID-19, хирург~, клиник~, фармацевт~, лекарств~, лечени~, телемедицин~, изотоп~, вирус~, инфекци~, диагност~
health 2 | kk денсаулық, аурухана, медицина~, дәрігер, науқас, ауру, онкология, вакцина, пандемия, індет, коронавирус, COVID-19, хирург, емхана, клиника, дәрі-дәрмек, фармацевт~, емдеу, телемедицина, изотоп, вирус
health 2 | ja 医療, 病院, 医師, 患者, 病気, がん, 癌, ワクチン, コロナ, 感染, パンデミック, 手術, 診療, 製薬, 医薬品, 治療, 遠隔医療, 放射線治療, 保健, 健康, 医科大学, 医学, アイソトープ, 救急車
health 2 | zh 医疗, 医院, 医生, 患者, 疾病, 癌症, 疫苗, 疫情, 新冠, 药, 卫生 | ko 의료, 병원, 의사, 환자, 암, 백신, 코로나, 보건, 제약 | de gesundheit~, krankenhaus, medizin~, arzt, ärzte, impfstoff~ | fr santé, hôpital, médical~, médecin~, cancer, vaccin~ | tr sağlık, hastane~, tıbbi | uz sog'liq, tibbiyot | uzc соғлиқ, тиббиёт | ar الصحه, السرطان, طبيه, لعلاج, مستشفي
environment 2 | en environment, environmental, climate, climate change, ecology, ecological, earthquake, earthquakes, quake, tsunami, flood, floods, flooding, disaster, disasters, typhoon, landslide, landslides, emissions, Aral Sea, Caspian Sea level, shrinking, water resources, glaciers, biodiversity, saiga, wildlife, pollution, air quality, drought, desertification, disaster prevention, disaster risk, green growth, carbon credits, evacuated, wildfire, waste, recycling, shallowing
environment 2 | ru эколог~, окружающ~ сред~, окружающей среды, окружающая среда, климат~, землетрясени~, цунами, наводнени~, паводк~, бедстви~, стихийн~, тайфун~, оползн~, выброс~, Арал, Аральск~, обмелени~, водны~ ресурс~, водных ресурсов, ледник~, биоразнообрази~, сайгак~, загрязнени~, засух~, опустынивани~, зелены~ рост, эвакуир~, отход~, парников~, сейсм~
environment 2 | kk экология, қоршаған орта, климат, жер сілкінісі, зілзала, цунами, су тасқыны, тасқын, тайфун, көшкін, шығарынды, Арал, тартылу~, су ресурс~, мұздық, биоалуантүрлілік, ақбөкен, ластану, құрғақшылық, шөлейттену, эвакуация~, қалдық
environment 2 | ja 環境, 気候変動, 気候, 生態, 地震, 津波, 洪水, 災害, 防災, 台風, 土砂崩れ, 排出, アラル海, カスピ海の水位, 水資源, 氷河, 生物多様性, サイガ, 汚染, 干ばつ, 砂漠化, 避難, 余震, 温室効果, 二国間クレジット
environment 2 | zh 环境, 气候, 生态, 地震, 海啸, 洪水, 灾害, 台风, 排放, 咸海, 水资源, 污染, 干旱 | ko 환경, 기후, 생태, 지진, 쓰나미, 홍수, 재난, 태풍, 배출 | de umwelt~, klima~, erdbeben, tsunami, hochwasser | fr environnement~, climat~, séisme, tsunami, inondation~ | tr çevre~, iklim~, deprem~ | uz ekologiya, iqlim | uzc экология, иқлим, атроф-муҳит | ar البيئه, المناخ, زلزال
agriculture 2 | en agriculture, agricultural, farm, farmers, farming, wheat, grain, barley, meat, beef, horse meat, horsemeat, lamb, livestock, cattle, dairy, veterinary, crops, flour, irrigation, greenhouse, fertiliser, fertilizer, honey, soybeans, rice, food exports, plant protection, agro-industrial, animal disease, sheep, rapeseed, linseed, fodder
agriculture 2 | ru сельск~, сельхоз~, аграрн~, АПК, фермер~, пшениц~, зерн~, ячмен~, мясо, мяса, мясн~, говядин~, конин~, баранин~, животновод~, скот~, молочн~, ветеринар~, урожа~, мук~, орошени~, теплиц~, удобрени~, мед, меда, соев~, рис!, риса, продовольств~
agriculture 2 | kk ауыл шаруашылығы, аграрлық, фермер, шаруа, бидай, астық, арпа, ет, сиыр еті, жылқы еті, қой еті, мал шаруашылығы, мал, сүт, ветеринария~, егін, ұн, суару, жылыжай, тыңайтқыш, бал, күріш, азық-түлік
agriculture 2 | ja 農業, 農産物, 農家, 小麦, 穀物, 大麦, 肉, 馬肉, 牛肉, 羊肉, 畜産, 家畜, 乳製品, 獣医, 作物, 灌漑, 温室, 肥料, 蜂蜜, 大豆, コメ, 農林水産, 農学, 食肉
agriculture 2 | zh 农业, 农产品, 小麦, 粮食, 肉, 畜牧, 灌溉, 化肥 | ko 농업, 밀, 곡물, 고기, 축산, 농산물 | de landwirtschaft~, weizen, getreide, fleisch, pferdefleisch | fr agriculture, agricole~, blé, céréales, viande, élevage | tr tarım~, buğday~, et, hayvancılık | uz qishloq xo'jaligi | uzc қишлоқ хўжалиги | ar الزراعه, زراعه, القمح
diplomacy 2 | en ratified, ratification, treaty, intergovernmental, foreign affairs, chargé d'affaires, honorary consul, deputy foreign minister, exchange of notes, courtesy call, Human Rights Council, joint declaration, political consultations, guard of honour, guard of honor, consulate general, audience with, head of delegation, foreign policy, geopolitics, geopolitical, special envoy
diplomacy 2 | ru ратифиц~, договор~ между, межправительственн~, временный поверенный, временного поверенного, замминистра иностранных дел, обмен нотами, совет по правам человека, генассамбле~, политические консультации, генконсул~, аудиенци~, внешняя политика, внешней политики, внешнеполитическ~, геополитическ~, спецпредставител~, орден Достык
diplomacy 2 | kk ратификация~, үкіметаралық, уақытша сенімді өкіл, нота алмасу, бас консул~, сыртқы саясат, геосаясат~, достық лигасы, құттықтау хат, жеделхат, қабылдау рәсімі, спикер~
diplomacy 2 | ja 批准, 臨時代理大使, 総領事, 交換公文, 書簡交換, 書簡を交換, 政務協議, 人権理事会, 名誉領事, 対外政策, 地政学, 共同記者会見, 共同宣言, 訪問先, 外交官, 総領事館
diplomacy 2 | zh 訪問
diplomacy 2 | ko 선언
diplomacy 2 | tr görüştü, zirve~, bildiri~, cumhurbaşkan~, ziyaret~
diplomacy 2 | uz muzokara~, sammit~, bayonot~, uchrash~, tashrif~
diplomacy 2 | uzc баёнот, учрашув, ташриф
diplomacy 2 | ky сүйлөшүү~, жолуг~, декларация
diplomacy 2 | de botschaft~, diplomat~
diplomacy 2 | fr ambassad~, diplomat~
diplomacy 2 | ar قمة, بيان مشترك, زيارة
trade-investment 2 | en retailer, retailers, retail, supermarket, shipment, shipments, shipped, tender, distributor, offtake, subsidiary, shareholder, acquisition, credit line, joint-stock, commodity, privatisation, privatization, entrepreneurs, start-up round, stock exchange, economic forum, special economic zone, localisation, franchise, imports from, carmakers, automaker, sells stake, road show
trade-investment 2 | ru ритейл~, отгруз~, тендер~, дистрибьютор~, дилер~, дочерн~ компани~, акционер~, кредитн~ лини~, приватизаци~, предпринимател~, экономический форум, СЭЗ, локализаци~, франшиз~, закупк~, партия товара, экспортер~, бирж~, сборочн~
trade-investment 2 | kk жөнелт~, тендер, дистрибьютор, еншілес, акционер, несие желісі, жекешелендіру, кәсіпкерлер, экономикалық форум, арнайы экономикалық аймақ, франшиза, экспортшы, биржа, инвестициялық, жеңілдетілген несие
trade-investment 2 | kkl ınvestısıa~, eksport, saýda, nesıe
trade-investment 2 | ja 出店, 店舗, 小売, 輸出入, 買い付け, 買収, 売却, 株式, 出荷, 入札, 代理店, 子会社, 民営化, 起業, 経済特区, 販路, 投資協定, 日系企業, 日本企業, 純利益, 受注額, 経済界
trade-investment 2 | zh 企业, 贷款
trade-investment 2 | ko 기업, 상사, 시장
trade-investment 2 | tr anlaşma~, şirket~
trade-investment 2 | uz savdo~, shartnoma~
trade-investment 2 | de konzern~, kredit~
trade-investment 2 | fr investiss~, contrat~, export~
trade-investment 2 | ar تجارة, اتفاقات
energy 2 | en utilities, megawatt, megawatts, power stations, restart of reactors, reactors are being, nuclear energy, transformer, transformers, substation, energy transition, energy dialogue, energy efficiency, net zero, spot price, U3O8
energy 2 | ru мегаватт~, энергосет~, трансформатор~, подстанци~, ядерн~ энергетик~, энергопереход~, энергоэффективн~, ветропарк~, ветростанц~, закись-окись, закиси-окиси, нефтехими~, сжижени~
energy 2 | kk мегаватт, трансформатор, электр желі~, атом энергетика~, мұнай-химия, жел паркі, күн станция~
energy 2 | ja 変電, 変圧器, 電力会社, 再稼働, 省エネ, 原子力発電, 地熱, 蓄電, 重電, 電気事業
energy 2 | tr enerji~, uranyum~, petrol~
energy 2 | uz energetika~
energy 2 | de windpark~, windleistung, erdöl, megawatt
energy 2 | fr énergie, éolien~
energy 2 | ar الطاقة
mining 2 | en metals, concentrate, bauxite, alumina, ferroalloys, ferroalloy, titanium sponge, manganese, phosphorus, core samples, mineral resources, leaching, raw materials
mining 2 | ru концентрат~, глинозем~, ферросплав~, губчат~ титан~, марганец, фосфор~, керн~, редк~ металл~, диспрози~, неодим~
mining 2 | kk концентрат, ферроқорытпа, марганец, фосфор, шикізат, сирек метал~, қорытпа
mining 2 | ja 鉱滓, ジスプロシウム, ネオジム, マンガン, フェロアロイ, 合金鉄, 精鉱, 鉱石, 試掘, ボーリング
mining 2 | zh 铀矿
mining 2 | ko 디스프로슘
mining 2 | tr madencilik~, nadir toprak~
mining 2 | uz konlar~, koni
mining 2 | uzc руда
mining 2 | de bergbau~, mine~
mining 2 | fr mine, mines, minier, minière, minerai~
transport-logistics 2 | en ports, border crossing, sea freight, shipments by rail, dry port, block train, parts by rail, air service, Airbus, Boeing, crossing points, locomotive depot
transport-logistics 2 | ru поезд, локомотив~, сухой порт, пароход~, вагон~, пунктов пропуска, паром~, Airbus, Boeing
transport-logistics 2 | kk пойыз, локомотив, құрғақ порт, теңізбен, паром, Airbus
transport-logistics 2 | ja 列車, 船便, 港経由, 鉄道複合, 物流網, 輸送ルート, エアバス, 週2往復, 橋梁, 除雪車, 陸路
transport-logistics 2 | zh 航线, 口岸
transport-logistics 2 | ko 노선
transport-logistics 2 | tr ulaştırma~, lojistik~, demiryolu~, uçuş~, koridor~
transport-logistics 2 | uz transport~, temir yo'l, parvoz~
transport-logistics 2 | uzc темир йўл, парвоз, йўлак
transport-logistics 2 | de verkehr~, bahn~, flug~
transport-logistics 2 | fr corridor~
transport-logistics 2 | ar اللوجست
technology-space 2 | en patent, patents, chip, chips, memory maker, biotech, IT specialists, smart city, fintech, QR, maglev, machine learning, data science, spaceflight, lunar, docking
technology-space 2 | ru патент~, микросхем~, чип, чипы, биотехнолог~, умн~ город~, финтех~, беспилотн~, магнитн~ подушк~, пристыков~
technology-space 2 | kk патент, чип, биотехнология, ақылды қала, финтех, пилотсыз, электроника, ғарышкер~
technology-space 2 | ja 特許, バイオ, スマートシティ, フィンテック, 自動運転, 遠隔操作, リニア, 機械学習, データ科学, ドローン, 通信衛星
technology-space 2 | zh 技术, 数字
technology-space 2 | tr teknoloji~, uzay~, dijital~
technology-space 2 | uz texnologiya~
technology-space 2 | uzc технология
technology-space 2 | de weltraum~, astronaut~, iss
technology-space 2 | fr technologie~
education-science 2 | en graduates, degree, lecturer, lecturers, campus, studied, teaches, teacher, teachers, seminar, classroom, kindergarten, curriculum, double degree, alumni, apprentices, fellows, expedition, experts' paper, youth exchange
education-science 2 | ru подготовк~ кадров, диплом~, выпускник~, преподавател~, кампус~, учител~, семинар~, библиотек~, стажировались, учен~ степен~, молодежн~ обмен, колледж~
education-science 2 | kk оқыту, түлек, оқытушы, ұстаз, семинар, кітапхана, алмасу бағдарламасы, біліктілігін, кампус, үйірме, колледж, ғалымдар
education-science 2 | kkl ýnıversıtet~, stýdent~, oqıdy, mektep, magıstratýra~, bilim
education-science 2 | ja 学習, 学習塾, 教室, 学位, 修士, 講師, 卒業生, 人材を育成, 教員, セミナー, 図書館, 交換留学, 学生交流, 民泊, 幼稚園
education-science 2 | tr eğitim~
education-science 2 | uz ta'lim~
education-science 2 | uzc таълим
education-science 2 | ky билим берүү, университет, студент
education-science 2 | de bildung~, forschung~
education-science 2 | fr recherche~, éducation
education-science 2 | ar جامعة, ۋنيۆەرسيتەت~
culture 2 | en ballad, choir, embroidered, cherry blossom, sakura, taiko, quiz, screening, screen, screened, subtitles, bride, wedding, photographers, nomad, nomadic, nomads, host family, host families, calligrapher, cultural exchange, award for directing, premiere, eagle hunters
culture 2 | ru хор, хора, артист~, сакур~, икэбан~, костюм~, обряд~, свадьб~, обычай~, обычаи, премьер~ фильма, актер~, номад~, кочев~, статуэтк~, любовани~
culture 2 | kk хор, әртіс, сакура, салт-дәстүр, киіз бас~, өнерпаз, көшпенді, ұлттық киім, бауырсақ, келін
culture 2 | ar ولەڭ~, مادەنيەت~, كىتاپ~, اقىن~
culture 2 | ja 合唱, 花見, 遊牧, 鷹狩り, 特別展, 収蔵, 公演, 単独公演, 風習, 郷土料理, 食文化, 民話, 語り部, 文化交流, 監督作, 主演, 合作
culture 2 | zh 演唱, 弹唱
culture 2 | tk medeniýet~, kino~, goşgy
culture 2 | ky маданият, кино, концерт
culture 2 | de sänger~
culture 2 | fr chanteur~
culture 2 | ar ثقافة
sport 2 | en aikido, kendo, sambo, grappler, futsal, chess, archery, archer, kokpar, home run, homers, skating, quadruple, peloton, stage win, fixtures, rematch, undefeated, tennis player, mixed doubles, doubles final
sport 2 | ru айкидо, кэндо, самбо, шахмат~, блиц~, кокпар~, лучник~, велогонк~, гонщик~, ринг~, парн~ разряд~, дерби, премьер-лиг~, водно~ поло
sport 2 | kk айкидо, самбо, шахмат, көкпар, садақ, раунд, рингте, додада, дода, бапкер, құрамасы, айқас, белдес~, су добы
sport 2 | ja 合気道, 剣道, サンボ, チェス, 弓道, 馬術, 白星, 黒星, 勝ち越し, 東前頭, ストレート, 四大陸, ショートプログラム, ダブルス, 全豪, 全仏, 自転車, 1次リーグ
sport 2 | zh 比赛, 冰球, 亚冬会
sport 2 | ko 우승, 아이스하키, 스모
sport 2 | tr judo~, maç, maçı, maçta, maçlar
sport 2 | uz chempionat~, medal~
sport 2 | uzc медаль
sport 2 | de turnier~
sport 2 | fr tournoi~
sport 2 | ar بطولة, ميدالية
tourism-visas 2 | en traveller, traveler, guesthouse, guest house, package tours, tour operator, visa regime, migration service, caravan towns, national park
tourism-visas 2 | ru гостев~ дом~, визов~ режим, путевк~, рейс~ чартер~, прилет~, миграционн~ служб~, экскурси~, на лошад~, нацпарк~
tourism-visas 2 | kk турист~, саяхатшы, қонақ үй, демалыс, экскурсия, визасыз режим, ұлттық парк, туроператор
tourism-visas 2 | ja 観光フェア, 直行便, 団体旅行, 名所, 周遊, 観光業, 入国制限, 短期滞在
tourism-visas 2 | tr turizm~
tourism-visas 2 | uz turizm~, sayyoh~, viza~
tourism-visas 2 | uzc сайёҳ
tourism-visas 2 | de touristen, visum~
tourism-visas 2 | fr visa~
history-memory 2 | en buried, graves, gravesite, Kwantung Army, Stalin, wartime, veterans, mausoleum, golden man, tombs, labour camp
history-memory 2 | ru Квантунск~, пленн~, похорон~, сталинск~, ветеран~, мавзоле~, краевед~
history-memory 2 | kk Квантун, тұтқындар~, жерленген, ежелгі, кесене
history-memory 2 | ja シベリア, 関東軍, 遺族, 慰霊祭, 遺跡, 黄金人間
history-memory 2 | zh 纪念
history-memory 2 | de kriegsgefangene~
history-memory 2 | fr prisonniers de guerre
nuclear-disarmament 2 | en test ban, peace pledge, proving ground, test-ban, radiation, paper cranes, peace park, mushroom cloud
nuclear-disarmament 2 | ru полигон~, журавл~, радиаци~, атомн~ бомб~, запрещени~ испытани~, договор~ о запрещении
nuclear-disarmament 2 | kk полигон, радиация, атом бомба~, тырна, ядролық
nuclear-disarmament 2 | ja 核実験禁止, 禁止条約, 平和宣言, 平和公園, 原爆資料館, 放射線, 包括的核実験
security 2 | en convicts, extradition, jailed, narcotics, Afghanistan, peacekeeping missions, treaty on transfer, justice minister, justice ministers, legal assistance, criminal, investigators, methamphetamine, suspicion, officers believe
security 2 | ru экстрадиц~, осужденн~, тюрьм~, тюремн~, наркот~, метамфетамин, правовой помощи, правовая помощь, генпрокур~, следовател~, приговор~, уголовн~, якудз~, юстици~
security 2 | kk экстрадиция, сотталған, түрме, есірткі~, метамфетамин, прокурор~, тергеу, күдік~, Ауғанстан, қылмыстық, жалған құжат, виза мерзімін, тәркілен~
security 2 | ja 覚醒剤, 受刑者, 引き渡し, 捜査, 県警, 有罪, 刑務所, 麻薬対策, アフガニスタン
security 2 | zh 警方
security 2 | tr güvenlik~, polis~
security 2 | uz xavfsizlik~, politsiya~
development-aid 2 | en Japanese aid agency, aid agency, UNICEF, UN drugs office, UNODC, contribution from, paid for by the government of Japan, trust fund, scholarships programme, funded by, with funds from, grassroots grant, soft loans, exchange of notes
development-aid 2 | ru ЮНИСЕФ, УНП ООН, Кусаноне, при поддержке правительства Японии, на средства, средств~ японского, безвозмездно, переданы, льготное финансирование
development-aid 2 | kk ЮНИСЕФ, БҰҰДБ, Кусаноне, сыйға тарт~, тарту етті, волонтерлер
development-aid 2 | ja 草の根無償, 国連薬物犯罪, ユニセフ, 贈られた, 贈呈, 受け入れ研修, 奨学計画, 無償供与, 研修員
development-aid 2 | zh 日元贷款
development-aid 2 | ko 지원
development-aid 2 | de förderbank
development-aid 2 | fr subvention
development-aid 2 | ar منحة
health 2 | en thyroid, ultrasound, scanner, drug maker, booster, nurses, paramedics, screened patients, tumour, oncologists, nursing, dengue
health 2 | ru томограф~, рентген~, УЗИ, скрининг~, осмотр~, медсестр~, обследовани~, опухол~, онкобольн~, облуч~
health 2 | kk рентген, томограф, онколог, жедел жәрдем, емханасы, науқастар, вакциналар, клиникаға, зардап шеккен
health 2 | ja 検診, 超音波, 診断, 被曝医療, 治験, 看護, 甲状腺, 医師団, 医療機器, 介護
health 2 | zh 健康
health 2 | tr sağlık~
health 2 | uz sog'liq~, shifoxona~
health 2 | de krankenhaus~, impf~
environment 2 | en seismic, seismographs, seismology, magnitude, hazard, hazard map, tremor, tremors, aftershocks, glacier, weather stations, hydrologists, saxaul, low-carbon, decarbonisation, climate finance, water level, ecosystem, snow leopard, tree planting
environment 2 | ru сейсмолог~, магнитуд~, саксаул~, гидролог~, метеостанц~, углеродн~, низкоуглеродн~, водосбереж~, экосистем~, снежн~ барс~, ирбис~, посадк~ деревьев, уровень воды, уровня воды, маловод~
environment 2 | kk сейсмикалық, магнитуда~, дүмпу, сексеуіл, гидролог, көміртегі, су үнемдеу, су деңгейі, көгалдандыру, экожүйе, барыс, көшет, су тапшы~
environment 2 | kkl sý únemdeý, ekologıa~, klımat
environment 2 | ja 震度, 震源, マグニチュード, 防災計画, 地震被害, 氷河観測, 水問題, 水の問題, 植林, 雪豹, 排出量
environment 2 | tr yeşil enerji
environment 2 | uz ekologiya~, iqlim~, zilzila~
environment 2 | uzc зилзила
environment 2 | de erdbeben~
environment 2 | fr séisme~
agriculture 2 | en beekeeping, beekeeping cooperatives, embryos, calves, breeder, feedlots, feedlot, tomatoes, lentils, oilseeds, food processing, agronomists, residue tests, sunflower
agriculture 2 | ru агроном~, пчеловод~, зернов~, мельниц~, мясокомбинат~, томат~, чечевиц~, масличн~, пастбищ~, скот, капельн~, переработк~ сельхоз~
agriculture 2 | kk агроном, ара шаруашылығы, диқан, ет комбинаты, қызанақ, көкөніс, жайылым, тамшылат~, комбайн, төрт түлік, жемшөп
agriculture 2 | ja 馬刺し, 養蜂, 食品加工, 種苗, 牧草, 稲作, 野菜, 用水路
agriculture 2 | zh 肉类
agriculture 2 | ko 육류
agriculture 2 | tr et ihracat~
agriculture 2 | uz qishloq xo'jalig~, paxta
trade-investment 1 | kk жеткізу, дүкен, сатып ал~, тапсырыс, валюта, құны миллиард
mining 1 | ja 金属, 資源
transport-logistics 1 | kk жүк, вагон, кеме, ұшақ, ұшады, жол
transport-logistics 1 | ja 橋, 海上, 機材, 通過
education-science 1 | en institute, training, trained, course, courses, study, workshop, library
education-science 1 | ja 日本語, 研修, 技能, 調査団, 学者, 講演, 育てる
culture 1 | en association, fans, costume, costumes, custom, language and culture, monument to, actors, stage, tradition, prize of the jury, book, tea
sport 1 | en sport, marathon, league, riders, group A, ring, first round, third round
history-memory 1 | en camp, war, ancestors, ancient, century
security 1 | en court, prisoners, jails, custody
development-aid 1 | ru кредит, подарен~, подарил~, доброволь~, передан~
environment 1 | kk апат, табиғат
environment 1 | ja グリーン, 縮小, 生物, 自然, 気象
diplomacy 1 | en General Assembly, consultations, chairmanship, multilateral
diplomacy 1 | ru нота!, ноту!, ноты!, консультаци~, председательств~, геополитик~, послание, форум ректоров
diplomacy 1 | kk әріптесімен
diplomacy 1 | ja 条約, 総会, 協定, 両国政府, 議会
trade-investment 1 | en dealers, dealer, financing, turnover, assembly, purchase, purchases, order for, worth million
trade-investment 1 | ru магазин~, закупа~, партию, долю в, акции, автомобилей в год, заказчик~, портфел~
trade-investment 1 | ja 譲渡, 株主, 融資, 売上, 調達, 供給, 決算, 輸送を本格化
energy 1 | en utility, watts, grid, heating
energy 1 | ja 系統, 火力
mining 1 | ru скважин~, сырь~
transport-logistics 1 | en train, trains, tracks, boats, deliveries
transport-logistics 1 | ru судно, морем, дорог, вокзал~, товарн~ состав~
technology-space 1 | en engineers, payments, remote control, autonomous, electronics, capsule
technology-space 1 | ru инженер~, дистанционн~, электроник~
technology-space 1 | kk инженер, серік
technology-space 1 | ja 技術者, 電子部品, 着陸, 帰還
education-science 1 | ru обучени~, обуча~, курс, курсы, курсов, учебн~, экспедици~
education-science 1 | kk курс, диплом, тәжірибе жинақта~, экспедиция, оқиды
culture 1 | ru поклонник~, традици~, прокат, показ~, сцен~, книг~, жюри, лент~, картин~
culture 1 | kk той, салт, көрермен, сахна, картина, кітап
culture 1 | ja 桜, 民族, ファン, 交流会, 公開, 紅葉
sport 1 | ru раунд~, тренировк~, тренируют~
sport 1 | ja チーム
tourism-visas 1 | en arrivals, holiday, sights, horseback
tourism-visas 1 | ja 宿泊, 訪れる人
history-memory 1 | ru предк~, древн~, век, века, эпох~, годовщин~
history-memory 1 | kk зардап шек~, ғасыр, қазба, ата-баба
history-memory 1 | ja 戦争, 犠牲者, 古代, 世紀, 旧ソ連
security 1 | ru колони~, подозрева~, Афганистан~
security 1 | ja 容疑, 司法, 国境, 憲法, 野党
development-aid 1 | en supplied, equipment donated, handed over, capacity, experts from
development-aid 1 | kk грант~, сыйлады, көмек, агенттігі, қаржыландыр~, жапон үкіметі
development-aid 1 | ja 引き渡した, 支援, 専門家, 拠出
health 1 | en screening of, trial of
environment 1 | en carbon, rivers, planting
environment 1 | ru толчк~, саженц~
agriculture 1 | en pasture, canals, harvest
agriculture 1 | ru комбайн~, овощ~, корма
agriculture 1 | kk егін~
agriculture 1 | ja 果物, 検疫, 繁殖
`;
